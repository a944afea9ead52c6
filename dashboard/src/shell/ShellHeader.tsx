import { Burger } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { Link } from '@tanstack/react-router';
import { ColourSchemeSwitch } from './ColourSchemeSwitch.js';
import { pages } from './pages.js';
import classes from './ShellHeader.module.css';

/** The name, whose data it is, the pages, and the choice of colours. */
export function ShellHeader({ authorityName }: { readonly authorityName: string | null }) {
  const [opened, { toggle, close }] = useDisclosure(false);
  return (
    <header className={classes['header']}>
      <div className={classes['bar']}>
        <Link to="/" className={classes['brand']} aria-label="Careshape, first page">
          <img src="/careshape.svg" alt="" width={30} height={30} />
          <span>Careshape</span>
        </Link>
        {authorityName !== null && (
          <span className={classes['authority']}>{authorityName} adult social care</span>
        )}
        <div className={classes['tools']} data-print="hide">
          <ColourSchemeSwitch />
          <Burger
            className={classes['burger']}
            opened={opened}
            onClick={toggle}
            size="sm"
            aria-controls="pages"
            aria-expanded={opened}
            aria-label={opened ? 'Close the list of pages' : 'Open the list of pages'}
          />
        </div>
      </div>
      <nav id="pages" aria-label="Pages" className={classes['navigation']} data-print="hide">
        <ul className={classes['pages']} data-opened={opened}>
          {pages.map((page) => (
            <li key={page.path}>
              <Link
                to={page.path}
                activeOptions={{ exact: true, includeSearch: false }}
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
