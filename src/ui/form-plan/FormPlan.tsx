import { useId, useState } from 'react';
import { Icon } from '../icon/Icon.tsx';
import { StateMark, type StateName, stateWord } from '../state-mark/StateMark.tsx';
import './FormPlan.css';

/** One section of a form. `detail` replaces the usual word of its state (« 2 mois vérifiés sur 3 »). */
export type PlanSection = {
  id: string;
  titre: string;
  etat: StateName;
  detail?: string | undefined;
  courant?: boolean | undefined;
  href?: string | undefined;
};

/** `onOpen` opens any section at any time; `href` on a section makes it a link instead. */
export type FormPlanProps = {
  sections: readonly PlanSection[];
  onOpen?: ((id: string) => void) | undefined;
  title?: string | undefined;
};

/** The sections of a form and the state of each: a list on a desk, one line that unfolds where there is no room. */
export function FormPlan({ sections, onOpen, title = 'Plan du formulaire' }: FormPlanProps) {
  const [open, setOpen] = useState(false);
  const titleId = useId();
  const listId = useId();
  const rank = sections.findIndex((section) => section.courant);
  const current = sections[rank];
  const where = current ? `Étape ${rank + 1} sur ${sections.length}` : `${sections.length} étapes`;
  return (
    <nav className={open ? 'ui-plan ui-plan--open' : 'ui-plan'} aria-labelledby={titleId}>
      <h2 className="ui-plan__title" id={titleId}>
        {title}
      </h2>
      <button className="ui-plan__fold" type="button" aria-expanded={open} aria-controls={listId} onClick={() => setOpen(!open)}>
        <span>
          <b>{where}</b>
          {current && ` · ${current.titre}`}
        </span>
        <span className="ui-plan__word">
          Plan <Icon name="deplier" />
        </span>
      </button>
      <ol className="ui-plan__list" id={listId}>
        {sections.map((section) => (
          <li key={section.id}>
            <Entry
              section={section}
              onOpen={() => {
                setOpen(false);
                onOpen?.(section.id);
              }}
            />
          </li>
        ))}
      </ol>
    </nav>
  );
}

function Entry({ section, onOpen }: { section: PlanSection; onOpen: () => void }) {
  const { titre, etat, detail, courant = false, href } = section;
  const shared = { className: 'ui-plan__entry', 'aria-current': courant ? ('step' as const) : undefined, onClick: onOpen };
  const content = (
    <>
      {/* The ring « you are here » for the current section; its real state is in the words beside it. */}
      <span aria-hidden="true">
        <StateMark state={courant ? 'ici' : etat} shapeOnly />
      </span>
      <span>
        {titre} <small className="ui-plan__detail">{detail ?? stateWord(etat)}</small>
      </span>
    </>
  );
  return href === undefined ? (
    <button type="button" {...shared}>
      {content}
    </button>
  ) : (
    <a href={href} {...shared}>
      {content}
    </a>
  );
}
