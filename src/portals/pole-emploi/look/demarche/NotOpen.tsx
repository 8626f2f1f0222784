import type { Flow } from '#engine/flow/flow.ts';
import { dayInWords } from '#engine/journal/day.ts';
import type { lastOf } from '#engine/journal/world.ts';
import { RECEIPT } from '#engine/portal/part.ts';
import { cible } from '#form/look.ts';
import { noBreak } from '#form/RichText.tsx';
import { PlaceLink } from '#look/PlaceLink.tsx';
import type { PageProps } from '#look/page-props.ts';
import { Button, EmptyState, Notice } from '#ui/index.ts';
import { openEntryOf } from '../entries.ts';
import { CorrectLink } from './CorrectLink.tsx';
import { aroundOf } from './sending-words.ts';

// The way back on the list, for whoever is not on it any more.
const AGAIN = 'reinscription';

type NotOpenProps = PageProps & { flow: Flow; sent: ReturnType<typeof lastOf<'envoye'>> };

/** The démarche cannot be filled now: it was sent, it is closed, or it is not its time. Why, and the way on. */
export function NotOpen({ world, portal, flow, sent, go }: NotOpenProps) {
  const receipt = portal.placeOf(flow.id, RECEIPT);
  if (sent)
    return (
      <div className="portal-page">
        <h1 tabIndex={-1}>{aroundOf(flow.id, sent.donnees).fait}</h1>
        <Notice>
          <p>C’est parti le {dayInWords(sent.le)}. Ce qui est envoyé ne se rouvre pas.</p>
          <p>{noBreak(whyClosed(portal, flow, world))}</p>
          <p>Une erreur&nbsp;? Écrivez à votre conseiller, ou appelez le 3949. La dire soi-même, c’est être de bonne foi.</p>
        </Notice>
        <div className="portal-acts">
          <Button variant="principal" data-cible={cible.lieu(receipt)} onClick={() => go(receipt)}>
            Voir la preuve d’envoi
          </Button>
          <CorrectLink world={world} portal={portal} demarche={flow.id} go={go} />
          <Back go={go} />
        </div>
      </div>
    );
  const begun = world.events.some(
    (event) => 'dossier' in event && event.dossier.startsWith(`${flow.id}:`) && event.type === 'repondu',
  );
  const again = flow.id === AGAIN ? undefined : openEntryOf(AGAIN, portal, world);
  return (
    <div className="portal-page">
      <h1 tabIndex={-1}>{flow.titre}</h1>
      <EmptyState title="Ce n’est pas ouvert en ce moment." icon="calendrier" action={<Back go={go} />}>
        <p>{noBreak(whyClosed(portal, flow, world))}</p>
        {again !== undefined && (
          <p>
            <PlaceLink lieu={again} go={go}>
              Me réinscrire
            </PlaceLink>
          </p>
        )}
        {begun && <p>Ce que vous aviez écrit n’est pas perdu&nbsp;: c’est gardé dans l’exercice.</p>}
      </EmptyState>
    </div>
  );
}

/** What the administration itself says of a closed démarche: its counter is asked, and nothing is recorded. */
function whyClosed(portal: PageProps['portal'], flow: Flow, world: PageProps['world']): string {
  const reply = portal.routes.find(({ id }) => id === flow.route)?.answer({}, world);
  const said = reply?.status === 404 ? reply.corps.message : undefined;
  return typeof said === 'string' ? said : 'Revenez quand un courrier vous le dira.';
}

const Back = ({ go }: Pick<PageProps, 'go'>) => (
  <PlaceLink lieu="pole-emploi:accueil" go={go}>
    Revenir à mon espace
  </PlaceLink>
);
