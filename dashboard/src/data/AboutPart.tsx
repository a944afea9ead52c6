import classes from './DataPage.module.css';

const licence = 'https://www.nationalarchives.gov.uk/doc/open-government-licence/version/3/';

/** Whose data is used under which licence, and how far these pages can be used by everyone. */
export function AboutPart() {
  return (
    <section className={classes['part']}>
      <h2 className={classes['title']}>Licences and accessibility</h2>
      <div className={`${classes['card']} ${classes['prose']}`}>
        <h3>Open data</h3>
        <p>
          These sources are open under the{' '}
          <a href={licence} rel="noreferrer">
            Open Government Licence v3.0
          </a>
          :
        </p>
        <ul>
          <li>
            Registered services, ratings and inspections: contains information of the Care Quality
            Commission © CQC. Names of people are left out.
          </li>
          <li>
            Residents by area, age, sex and ethnic group, 2021 Census and mid-year estimates:
            source, Office for National Statistics.
          </li>
          <li>Outcomes framework (ASCOF): Department of Health and Social Care.</li>
          <li>
            Boundaries, where the council has loaded them: contains Ordnance Survey and Office for
            National Statistics data © Crown copyright and database right.
          </li>
        </ul>
        <p>
          The council’s own records are not open. What may be seen of them are the figures on these
          pages, protected as told under “Protecting people”. You may use these figures freely: name
          Careshape, the council and the data version, and keep the symbols.
        </p>
        <h3>Accessibility statement</h3>
        <p>
          These pages are made to meet the Web Content Accessibility Guidelines 2.2 at level AA, as
          the Public Sector Bodies (Websites and Mobile Applications) (No. 2) Accessibility
          Regulations 2018 ask.
        </p>
        <ul>
          <li>Everything can be reached and used with a keyboard alone, and focus can be seen.</li>
          <li>
            Each chart has a title, a sentence worked out from its figures, and the same figures as
            a table.
          </li>
          <li>
            Nothing is told by colour alone. Colours are those of the Government Analysis Function
            and can be told apart by colour-blind readers.
          </li>
          <li>Pages can be enlarged to 200 % and read on a narrow screen or on paper.</li>
          <li>Where your system asks for less motion, nothing moves.</li>
        </ul>
        <h3>What we know is not good enough</h3>
        <ul>
          <li>
            The playground’s editor is a tool for programmers. By keyboard, press Ctrl + M and then
            Tab to leave it. Explore asks the same questions without it.
          </li>
          <li>
            Numbers inside a chart are not read out one by one. Use its table, which holds them all.
          </li>
        </ul>
        <p>
          How it was tested: every page is checked by axe in light and dark, on a wide and on a
          narrow screen, whenever the code changes. It has not been checked by people who use
          assistive technology every day, so there will be faults we do not know of. Tell the
          council that runs this service, and say which page it was and what you wanted to do. If
          you are not content with the answer, the Equality Advisory and Support Service can help.
        </p>
      </div>
    </section>
  );
}
