import { dayInWords } from '#engine/journal/day.ts';
import { cible } from '#form/look.ts';
import { openEntryOf } from '#look/menu/entries.ts';
import type { PageProps } from '#look/page-props.ts';
import { Button, Notice } from '#ui/index.ts';
import { missingPieces } from '../../dossier/pieces/asked.ts';
import { readUntil } from '../../dossier/pieces/delays.ts';
import { ENVOI } from '../../dossier/pieces/sent.ts';

/** Papers that the Caf waits for, with the way to send them, and what the displayed delay means. Says nothing when none is missing. */
export function PieceAlert({ world, portal, go }: PageProps) {
  const missing = missingPieces(world);
  const there = openEntryOf(ENVOI, portal, world);
  if (missing.length === 0 || there === undefined) return null;
  return (
    <Notice tone="attention" title={missing.length === 1 ? 'La Caf attend un papier' : `La Caf attend ${missing.length} papiers`}>
      <p>
        Tant qu’il manque un papier, votre demande n’avance pas. La Caf lit aujourd’hui les papiers arrivés jusqu’au{' '}
        {dayInWords(readUntil(world.today))}&nbsp;: c’est un ordre de grandeur, pas une promesse.
      </p>
      <Button variant="principal" data-cible={cible.lieu(there)} onClick={() => go(there)}>
        Envoyer un papier
      </Button>
    </Notice>
  );
}
