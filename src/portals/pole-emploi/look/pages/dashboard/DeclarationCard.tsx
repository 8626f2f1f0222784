import { dayInWords, monthInWords } from '#engine/journal/day.ts';
import { RECEIPT } from '#engine/portal/part.ts';
import { ofName } from '#engine/words/say.ts';
import { cible } from '#form/look.ts';
import { RuleSource } from '#form/rules-on-screen.tsx';
import { entryOf, openEntryOf, resumeOf } from '#look/menu/entries.ts';
import { PlaceLink } from '#look/PlaceLink.tsx';
import type { PageProps } from '#look/page-props.ts';
import { type DeclarationState, declarationState } from '#portals/pole-emploi/dossier/account.ts';
import { paymentDay } from '#portals/pole-emploi/rules/calendar.ts';
import { Button, Icon, type IconName, TitledSection } from '#ui/index.ts';

const ACTU = 'actualisation';

/** The declaration of the month: the period, where it stands, what to do, and when the next one opens. */
export function DeclarationCard({ world, portal, go }: PageProps) {
  const state = declarationState(world);
  const { etat, fenetre, prochaine } = state;
  const { icon, mot, presse } = STATES[etat];
  const start = presse || etat === 'modifiable' ? (etat === 'commencee' ? resumeOf : entryOf)(ACTU, portal, world) : undefined;
  const sent = etat === 'faite' || etat === 'modifiable';
  return (
    <TitledSection
      className={presse ? 'pe-due pe-due--now' : 'pe-due'}
      title={
        <>
          <Icon name="calendrier" />
          Actualisation{fenetre ? ` ${ofName(monthInWords(fenetre.mois))}` : ''}
        </>
      }
    >
      <p className="pe-due__state">
        <Icon name={icon} />
        {mot}
      </p>
      <Words state={state} />
      {start !== undefined && (
        <Button variant={presse ? 'principal' : 'secondaire'} data-cible={cible.lieu(start)} onClick={() => go(start)}>
          {BUTTONS[etat] ?? 'M’actualiser'}
        </Button>
      )}
      {sent && portal.flows[ACTU] && (
        <PlaceLink lieu={portal.placeOf(ACTU, RECEIPT)} go={go}>
          Revoir la preuve d’envoi
        </PlaceLink>
      )}
      {etat === 'pas-inscrit' && <Reopen world={world} portal={portal} go={go} />}
      {prochaine && prochaine.mois !== fenetre?.mois && (
        <p className="portal-quiet">
          Prochaine actualisation&nbsp;: à partir du {dayInWords(prochaine.ouvreLe)}, pour {monthInWords(prochaine.mois)}.
        </p>
      )}
    </TitledSection>
  );
}

type State = DeclarationState['etat'];
/** `presse`: something is waited for from the person, now. */
const STATES: Readonly<Record<State, { icon: IconName; mot: string; presse: boolean }>> = {
  ouverte: { icon: 'alerte', mot: 'À faire', presse: true },
  commencee: { icon: 'crayon', mot: 'Commencée, pas envoyée', presse: true },
  faite: { icon: 'coche', mot: 'Faite', presse: false },
  modifiable: { icon: 'coche', mot: 'Faite, et encore modifiable', presse: false },
  fermee: { icon: 'fermer', mot: 'Fermée', presse: false },
  'a-venir': { icon: 'horloge', mot: 'Pas encore ouverte', presse: false },
  'pas-demandee': { icon: 'info', mot: 'Pas demandée en ce moment', presse: false },
  'pas-inscrit': { icon: 'info', mot: 'Pas d’inscription, pas d’actualisation', presse: false },
};
const BUTTONS: Partial<Record<State, string>> = {
  commencee: 'Reprendre ma déclaration',
  modifiable: 'Modifier ma déclaration',
};

function Words({ state: { etat, fenetre } }: { state: DeclarationState }) {
  if (etat === 'pas-demandee')
    return (
      <p>
        Dans votre situation, la déclaration n’est pas demandée pour le moment. Un doute&nbsp;? Demandez à votre référent.
        <RuleSource source="Qui est dispensé de déclaration&nbsp;: règle non vérifiée, choix du simulateur" />
      </p>
    );
  if (etat === 'pas-inscrit') return <p>Pour s’actualiser, il faut être sur la liste.</p>;
  if (!fenetre) return null;
  const { ouvreLe, fermeLe, mois, envoi } = fenetre;
  if (envoi)
    return (
      <p>
        Envoyée le {dayInWords(envoi.le)}. S’il y a une allocation, elle est payée vers le{' '}
        {dayInWords(paymentDay(mois, envoi.le))}.
      </p>
    );
  if (etat === 'fermee') return <p>Elle était ouverte jusqu’au {dayInWords(fermeLe)}. Elle ne peut plus se faire ici.</p>;
  if (etat === 'a-venir')
    return (
      <p>
        Ouverte du {dayInWords(ouvreLe)} au {dayInWords(fermeLe)}, à minuit.
      </p>
    );
  return (
    <p>
      Du {dayInWords(ouvreLe)} au {dayInWords(fermeLe)}, à minuit. Même sans travail et sans allocation, il faut la faire pour
      rester sur la liste.
    </p>
  );
}

/** Back on the list: the way depends on what is open. */
function Reopen({ world, portal, go }: Pick<PageProps, 'world' | 'portal' | 'go'>) {
  const again = openEntryOf('reinscription', portal, world) ?? openEntryOf('inscription', portal, world);
  if (again === undefined) return null;
  return (
    <Button variant="principal" data-cible={cible.lieu(again)} onClick={() => go(again)}>
      M’inscrire de nouveau
    </Button>
  );
}
