import { Burger } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { Link } from '@tanstack/react-router';
import type { PageSearch } from '../page/pageSearch.js';
import { useOwnPack } from '../pack/packStore.js';
import { SignInButton } from '../signIn/SignInButton.js';
import { ColourSchemeSwitch } from './ColourSchemeSwitch.js';
import { pages } from './pages.js';
import classes from './ShellHeader.module.css';

/** What stays chosen when a reader goes to another page. */
function keptChoices({ year, client, age }: PageSearch): PageSearch {
  return { year, client, age };
}

/** The name, whose data it is, the pages, the reader's pack, the sign-in, and the choice of colours. */
export function ShellHeader({ authorityName }: { readonly authorityName: string | null }) {
  const [opened, { toggle, close }] = useDisclosure(false);
  return (
    <header className={classes['header']}>
      <div className={classes['bar']}>
        <Link
          to="/"
          search={keptChoices}
          className={classes['brand']}
          aria-label="Careshape, first page"
          onClick={close}
        >
          <img src="/careshape.svg" alt="" width={30} height={30} />
          <span>Careshape</span>
        </Link>
        {/* its line is kept until it is known whose data these are */}
        <span className={classes['authority']}>
          {authorityName === null ? '\u00a0' : `${authorityName} adult social care`}
        </span>
        <Burger
          className={classes['burger']}
          opened={opened}
          onClick={toggle}
          size="sm"
          aria-controls="pages"
          aria-expanded={opened}
          aria-label={opened ? 'Close the list of pages' : 'Open the list of pages'}
          data-print="hide"
        />
        <div className={classes['tools']} data-opened={opened} data-print="hide">
          <PackLink onFollow={close} />
          <SignInButton />
          <ColourSchemeSwitch />
        </div>
      </div>
      <nav id="pages" aria-label="Pages" className={classes['navigation']} data-print="hide">
        <ul className={classes['pages']} data-opened={opened}>
          {pages.map((page) => (
            <li key={page.path}>
              <Link
                to={page.path}
                search={keptChoices}
                activeOptions={{ exact: page.path === '/', includeSearch: false }}
                className={classes['page']}
                onClick={close}
              >
                {page.name}
              </Link>
            </li>
          ))}
        </ul>
      </nav>
    </header>
  );
}

/** The way to the scrutiny pack, with the number of figures in it. */
function PackLink({ onFollow }: { readonly onFollow: () => void }) {
  const { items } = useOwnPack();
  return (
    <Link to="/pack" search={keptChoices} className={classes['pack']} onClick={onFollow}>
      Scrutiny pack
      {items.length > 0 && (
        <span className={classes['count']}>
          {items.length}
          <span className={classes['countWords']}>
            {items.length === 1 ? ' figure' : ' figures'}
          </span>
        </span>
      )}
    </Link>
  );
}
