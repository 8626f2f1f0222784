import { SourceText } from '#form/SourceText.tsx';
import { siteAddress } from './site.ts';

/** A source of the room: what it cites opens beside, so that nothing of the exercise is left. */
export const SourceLinks = ({ source }: { source: string }) => (
  <SourceText
    source={source}
    address={({ dossier, ancre }) => siteAddress(`comprendre/faits/${dossier}/${ancre === undefined ? '' : `#${ancre}`}`)}
    beside
  />
);
