import { dayInWords } from '#engine/journal/day.ts';
import { noBreak } from '#engine/words/no-break.ts';
import { cible } from '#form/look.ts';
import { entryOf, openEntryOf } from '#look/menu/entries.ts';
import { PlaceLink } from '#look/PlaceLink.tsx';
import type { PageProps } from '#look/page-props.ts';
import { offerOf } from '#portals/pole-emploi/dossier/offers/search.ts';
import { applicationTo, CANDIDATURE, detailOf, RETRAIT, toWithdraw } from '#portals/pole-emploi/flows/offres/candidature/read.ts';
import { Button, DataList, EmptyState, Notice } from '#ui/index.ts';

const EXPERIENCE = { D: 'débutant accepté', E: 'expérience demandée' } as const;

/** One offer, with the headings of the real ones (pole-emploi.md §2g). */
export function Offre({ world, portal, go, numero }: PageProps & { numero: string }) {
  const offer = offerOf(numero);
  const back = (
    <PlaceLink lieu="pole-emploi:offres" go={go}>
      Revenir aux offres
    </PlaceLink>
  );
  if (!offer)
    return (
      <div className="portal-page">
        <h1 tabIndex={-1}>Offre introuvable</h1>
        <EmptyState title={`Aucune offre n’a le numéro ${numero}.`} icon="loupe" action={back} />
      </div>
    );
  const known = applicationTo(world, numero);
  const sent = known?.le === undefined ? undefined : known.le;
  const withdraw = toWithdraw(world)?.numero === numero ? openEntryOf(RETRAIT, portal, world) : undefined;
  // From outside, the link leads to the log-in first.
  const apply = portal.connected(world) ? openEntryOf(CANDIDATURE, portal, world) : entryOf(CANDIDATURE, portal, world);
  return (
    <div className="portal-page">
      <p>{back}</p>
      <h1 tabIndex={-1}>{offer.intitule}</h1>
      <p className="portal-lead">
        {offer.entreprise} · {offer.lieu} · {offer.contrat}
        {offer.duree && `, ${offer.duree}`}
      </p>
      <div className="portal-letter">
        {offer.description.map((phrase) => (
          <p key={phrase}>{phrase}</p>
        ))}
      </div>
      <DataList
        items={[
          { terme: 'Numéro de l’offre', valeur: offer.numero },
          { terme: 'Métier', valeur: `${offer.metier} (${offer.rome})` },
          { terme: 'Durée du travail', valeur: offer.horaires },
          { terme: 'Salaire', valeur: noBreak(offer.salaire) },
          { terme: 'Expérience', valeur: EXPERIENCE[offer.experience] },
          { terme: 'Qualification', valeur: offer.qualification },
          { terme: 'Postes', valeur: String(offer.postes) },
          { terme: 'Accessible aux personnes handicapées', valeur: offer.accessibleTH ? 'oui, c’est écrit' : 'pas précisé' },
          { terme: 'Publiée le', valeur: dayInWords(offer.creeeLe) },
        ]}
      />
      {known && sent === undefined && known.jusquau !== undefined && (
        <Notice tone="attention" title="Votre conseiller vous propose cette offre">
          <p>Il attend une réponse jusqu’au {dayInWords(known.jusquau)} inclus&nbsp;: oui, ou non avec une raison.</p>
        </Notice>
      )}
      {sent !== undefined && (
        <Notice tone="succes" title="Vous avez déjà répondu à cette offre">
          <p>
            Votre réponse est partie le {dayInWords(sent)}. {known && detailOf(known)}
          </p>
        </Notice>
      )}
      {withdraw !== undefined && (
        <div className="portal-acts">
          <Button data-cible={cible.lieu(withdraw)} onClick={() => go(withdraw)}>
            Retirer ma candidature
          </Button>
        </div>
      )}
      {sent === undefined && offer.ailleurs && (
        <Notice title="L’entreprise reçoit les candidatures elle-même">
          <p>Dans la vie, un lien mène à son site. Notez quand même votre démarche&nbsp;: elle prouve que vous cherchez.</p>
        </Notice>
      )}
      {sent === undefined && !offer.ailleurs && apply !== undefined && (
        <div className="portal-acts">
          <Button variant="principal" data-cible={cible.lieu(apply)} onClick={() => go(apply)}>
            {known ? 'Répondre à mon conseiller' : 'Postuler'}
          </Button>
        </div>
      )}
      <p className="portal-quiet">L’offre, l’entreprise et la ville sont inventées.</p>
    </div>
  );
}
