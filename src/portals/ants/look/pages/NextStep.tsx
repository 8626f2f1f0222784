import { PlaceLink } from '#look/PlaceLink.tsx';
import type { PageProps } from '#look/page-props.ts';

/** The one thing to do about a request: a button beside it, full for what is to be paid. What asks for nothing has none. */
export const NextStep = ({ lieu, mots, plein, go }: Pick<PageProps, 'go'> & { lieu: string; mots: string; plein: boolean }) => (
  <p className="ants-request__next">
    <PlaceLink lieu={lieu} go={go} className={`ui-button ui-button--${plein ? 'principal' : 'secondaire'}`}>
      {mots}
    </PlaceLink>
  </p>
);
