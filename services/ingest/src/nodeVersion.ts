/** The oldest Node that has what this program uses; `npm run careshape` brings a newer one of its own. */
const oldest = 22;

// told before anything is loaded that an older one could not read
if (Number(process.versions.node.split('.')[0]) < oldest) {
  process.stderr.write(
    `careshape: Node ${process.versions.node} is too old, ${oldest} is needed: run it as npm run careshape -- …, which brings its own\n`,
  );
  process.exit(1);
}
