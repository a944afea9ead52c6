import { benchIngest } from './ingest.js';

// Every benchmark of the platform, each against something outside it, in one run; figures are for this machine.
await benchIngest();
