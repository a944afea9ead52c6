import { Outlet } from '@tanstack/react-router';
import { useEffect } from 'react';
import { useAbout } from './useAbout.js';
import { SignInNotice } from '../signIn/SignInNotice.js';
import { DemoNotice } from './DemoNotice.js';
import { lastSeenReal, rememberSeen } from './seenDemo.js';
import { OfflineNotice } from './OfflineNotice.js';
import { PageMargins } from './PageMargins.js';
import classes from './Shell.module.css';
import { ShellFooter } from './ShellFooter.js';
import { ShellHeader } from './ShellHeader.js';

/** The frame of every page: skip link, header, the page itself, footer. */
export function Shell() {
  const about = useAbout();
  const demo = about.data?.demo;
  useEffect(() => {
    if (demo !== undefined) rememberSeen(demo);
  }, [demo]);
  return (
    <div className={classes['shell']}>
      <a href="#content" className={classes['skip']} data-print="hide">
        Skip to the figures
      </a>
      <ShellHeader authorityName={about.data?.authorityName ?? null} />
      {about.data?.demo && <DemoNotice />}
      {!about.data && about.fetching && !lastSeenReal() && (
        <div className={classes['kept']} aria-hidden="true" data-print="hide">
          <DemoNotice />
        </div>
      )}
      <SignInNotice />
      <OfflineNotice />
      {about.data && <PageMargins about={about.data} />}
      <main id="content" tabIndex={-1} className={classes['main']}>
        <Outlet />
      </main>
      <ShellFooter about={about.data ?? null} />
    </div>
  );
}
