import type { Flow } from '#engine/flow/flow.ts';
import { dayInWords } from '#engine/journal/day.ts';
import type { lastOf } from '#engine/journal/world.ts';
import { RECEIPT } from '#engine/portal/part.ts';
import { noBreak } from '#engine/words/no-break.ts';
import { cible } from '#form/look.ts';
import { Button, EmptyState, Notice } from '#ui/index.ts';
import { openEntryOf } from '../menu/entries.ts';
import { PlaceLink } from '../PlaceLink.tsx';
import type { PageProps } from '../page-props.ts';
import { NextLinks } from './NextLinks.tsx';
import type { OneProps } from './one-props.ts';
import { sentWords } from './sending-words.ts';

type NotOpenProps = OneProps & { sent: ReturnType<typeof lastOf<'envoye'>> };

/** The démarche cannot be filled now: it was sent, it is closed, or it is not its time. Why, and the way on. */
export function NotOpen({ world, portal, flow, own, sent, go }: NotOpenProps) {
  const receipt = portal.placeOf(flow.id, RECEIPT);
  if (sent)
    return (
      <div className="portal-page">
        <h1 tabIndex={-1}>{sentWords({ portal, world }, sent).fait}</h1>
        <Notice>
          <p>C’est parti le {dayInWords(sent.le)}. Ce qui est envoyé ne se rouvre pas.</p>
          <p>{noBreak(whyClosed(portal, flow, world))}</p>
          <p>{own.erreur} La dire soi-même, c’est être de bonne foi.</p>
        </Notice>
        <div className="portal-acts">
          <Button variant="principal" data-cible={cible.lieu(receipt)} onClick={() => go(receipt)}>
            Voir la preuve d’envoi
          </Button>
          <NextLinks world={world} portal={portal} demarche={flow.id} go={go} />
          <Back portal={portal} go={go} />
        </div>
      </div>
    );
  const begun = world.events.some(
    (event) => 'dossier' in event && event.dossier.startsWith(`${flow.id}:`) && event.type === 'repondu',
  );
  const back = wayBack(portal, flow.id, world);
  return (
    <div className="portal-page">
      <h1 tabIndex={-1}>{flow.titre}</h1>
      <EmptyState title="Ce n’est pas ouvert en ce moment." icon="calendrier" action={<Back portal={portal} go={go} />}>
        <p>{noBreak(whyClosed(portal, flow, world))}</p>
        {back && (
          <p>
            <PlaceLink lieu={back.lieu} go={go}>
              {back.mots}
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

/** The démarche that leads back to where this one would be open. */
function wayBack(portal: PageProps['portal'], closed: string, world: PageProps['world']) {
  return Object.entries(portal.pages).flatMap(([id, { retour: mots }]) => {
    const lieu = mots === undefined || id === closed ? undefined : openEntryOf(id, portal, world);
    return lieu === undefined || mots === undefined ? [] : [{ lieu, mots }];
  })[0];
}

const Back = ({ portal, go }: Pick<PageProps, 'portal' | 'go'>) => (
  <PlaceLink lieu={`${portal.id}:accueil`} go={go}>
    Revenir à mon espace
  </PlaceLink>
);
