import { dayInWords } from '#engine/journal/day.ts';
import { eventsOf, type World } from '#engine/journal/world.ts';
import { fullName } from '#engine/words/full-name.ts';
import { noBreak } from '#engine/words/no-break.ts';
import { hourInWords } from '#form/field-text.ts';
import { cible } from '#form/look.ts';
import { RichText } from '#form/RichText.tsx';
import { RuleSource } from '#form/rules-on-screen.tsx';
import { unbrokenSections } from '#form/unbroken-sections.ts';
import type { EvenementDe } from '#schema/evenement.ts';
import { ownEntry } from '#schema/own-entry.ts';
import { Button, DataList, Disclosure, Paper, TitledSection } from '#ui/index.ts';
import { openEntryOf } from '../menu/entries.ts';
import { PlaceLink } from '../PlaceLink.tsx';
import { PrintSheet } from '../PrintSheet.tsx';
import type { PageProps } from '../page-props.ts';
import { NextLinks } from './NextLinks.tsx';
import type { OneProps } from './one-props.ts';
import { sentWords } from './sending-words.ts';

/** The proof that something left: its number, its day and hour, how to keep it, and what happens next. */
export function Receipt(props: OneProps & { sent: EvenementDe<'envoye'> }) {
  const { world, portal, langue, papers, go, flow, own, sent, pieces: { Result } = {} } = props;
  const around = sentWords(props, sent);
  const again = around.encore && openEntryOf(flow.id, portal, world);
  const { fait, suite } = again === undefined ? around : (around.encore ?? around);
  const inside = portal.connected(world);
  const made = paperMade(portal, papers, sent);
  const rich = (text: string) => <RichText text={text} langue={langue} glossaire={portal.glossaire} />;
  const answer = letterAfter(world, portal, sent);
  return (
    <div className="portal-page">
      <h1 tabIndex={-1}>{noBreak(fait)}</h1>
      <PrintSheet bouton={made ? 'Imprimer ce papier' : 'Imprimer cette preuve'}>
        {made ? (
          <Paper
            title={noBreak(made.titre)}
            issuer={made.de}
            date={dayInWords(made.le)}
            sections={unbrokenSections(made.sections)}
          >
            {made.paragraphes?.map((text) => (
              <p key={text}>{noBreak(text)}</p>
            ))}
          </Paper>
        ) : (
          <TitledSection className="portal-keep" title="Preuve d’envoi">
            <DataList
              items={[
                { terme: 'Démarche', valeur: flow.titre },
                { terme: 'Numéro', valeur: sent.numero },
                { terme: 'Envoyé le', valeur: `${dayInWords(sent.le)} à ${hourInWords(sent.minute)}` },
                { terme: 'À', valeur: `${own.nom(world)} (fictif)` },
                { terme: 'De la part de', valeur: fullName(world.compte.prenom, world.compte.nom) },
              ]}
            />
          </TitledSection>
        )}
      </PrintSheet>
      {answer && (
        <TitledSection className="portal-section" title={around.reponse}>
          {answer.paragraphes.map((paragraphe) => (
            <p key={paragraphe}>{rich(paragraphe)}</p>
          ))}
          {answer.aRetenir && (
            <DataList
              items={answer.aRetenir.map(({ libelle, valeur }) => ({ terme: noBreak(libelle), valeur: noBreak(valeur) }))}
            />
          )}
          {answer.source && <RuleSource quoi={answer.objet} source={answer.source} />}
        </TitledSection>
      )}
      {Result && <Result {...props} />}
      <TitledSection className="portal-section" title="Et maintenant ?">
        <ul className="portal-bullets">
          {suite.map((phrase) => (
            <li key={phrase}>{rich(phrase)}</li>
          ))}
        </ul>
        <Disclosure title="Garder une preuve dans la vie">
          <p>
            Faites une capture d’écran, ou imprimez en PDF. Notez le numéro, le jour et l’heure. Si quelqu’un dit n’avoir rien
            reçu, vous avez de quoi répondre.
          </p>
        </Disclosure>
      </TitledSection>
      <div className="portal-acts">
        {again !== undefined && (
          <Button variant="principal" data-cible={cible.lieu(again)} onClick={() => go(again)}>
            {around.encore?.bouton}
          </Button>
        )}
        <NextLinks world={world} portal={portal} demarche={flow.id} go={go} />
        <PlaceLink lieu={`${portal.id}:${inside ? 'accueil' : 'connexion'}`} go={go}>
          {inside ? 'Revenir à mon espace' : 'Me connecter à mon espace'}
        </PlaceLink>
      </div>
    </div>
  );
}

// What is made on demand is its own receipt.
function paperMade(portal: PageProps['portal'], papers: PageProps['papers'], sent: EvenementDe<'envoye'>) {
  const made = ownEntry(portal.pages, sent.demarche)?.papier?.(sent);
  return made === undefined ? undefined : papers.find(({ id }) => id === made);
}

/** The letter that came with the sending itself, about the same dossier. */
function letterAfter(world: World, portal: PageProps['portal'], sent: EvenementDe<'envoye'>) {
  const at = world.events.indexOf(sent);
  const came = eventsOf(world, 'recu').find(
    (event) =>
      event.de === portal.id &&
      event.canal === 'espace' &&
      event.le === sent.le &&
      world.events.indexOf(event) > at &&
      (event.donnees?.dossier === sent.dossier || event.message.includes(sent.dossier)),
  );
  return came && portal.letter({ modele: came.modele, donnees: came.donnees ?? {}, le: came.le }, world);
}
