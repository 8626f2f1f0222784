import { RuleSource } from '#form/rules-on-screen.tsx';
import { SharedDoor } from '#look/identity/SharedDoor.tsx';
import { entryOf, openEntryOf } from '#look/menu/entries.ts';
import { PlaceLink } from '#look/PlaceLink.tsx';
import type { PageProps } from '#look/page-props.ts';
import { TitledSection } from '#ui/index.ts';
import { accountNow, CREATION } from '../../dossier/acces/account-now.ts';
import { ESTIMATION, REQUEST_TITLES, REQUESTS, whyClosed } from '../../dossier/demandes/requests.ts';
import { holds } from '../../dossier/file.ts';
import { PRESTATION_NAMES, PRESTATIONS } from '../../dossier/rights.ts';

const WHAT = {
  rsa: 'Un revenu minimum, pour qui n’a presque pas de ressources.',
  'prime-activite': 'Un complément, pour qui travaille avec un petit salaire.',
} as const;

/** « Aides et démarches », from the street: what may be asked for, and the door of a first request (caf.md §1.2). */
export function Aides(props: PageProps) {
  const { world, portal, go } = props;
  const inside = portal.connected(world);
  const known = holds(world.compte);
  const creation = entryOf(CREATION, portal, world);
  const estimation = openEntryOf(ESTIMATION, portal, world);
  return (
    <div className="portal-page">
      <h1 tabIndex={-1}>Aides et démarches</h1>
      {PRESTATIONS.map((prestation) => {
        const request = openEntryOf(REQUESTS[prestation], portal, world);
        return (
          <TitledSection key={prestation} className="portal-section" title={PRESTATION_NAMES[prestation]}>
            <p>{WHAT[prestation]}</p>
            {inside &&
              (request === undefined ? (
                <p className="portal-quiet">{whyClosed(world, prestation)}</p>
              ) : (
                <p>
                  <PlaceLink lieu={request} go={go}>
                    {REQUEST_TITLES[prestation]}
                  </PlaceLink>
                </p>
              ))}
          </TitledSection>
        );
      })}
      {estimation !== undefined && (
        <TitledSection className="portal-section" title="Une estimation, sans compte">
          <p>Cinq minutes, sans votre nom&nbsp;: ce que vous pourriez avoir. Ce n’est pas une demande.</p>
          <p>
            <PlaceLink lieu={estimation} go={go}>
              Faire une estimation
            </PlaceLink>
          </p>
        </TitledSection>
      )}
      {!inside && (
        <TitledSection className="portal-section" title="Faire la demande">
          <p>Il faut un compte. Il s’ouvre pendant la première demande&nbsp;: il n’y a pas d’autre bouton pour le créer.</p>
          {known && accountNow(world) === undefined && creation !== undefined && (
            <p>
              <PlaceLink lieu={creation} go={go}>
                Créer un compte
              </PlaceLink>
            </p>
          )}
          <p>
            <PlaceLink lieu="caf:connexion" go={go}>
              J’ai déjà un compte
            </PlaceLink>
          </p>
          <SharedDoor go={go} portal={portal} />
        </TitledSection>
      )}
      <RuleSource
        quoi="La première demande"
        source="Dossier de faits Caf, § 1.2 : le compte naît pendant la première demande ; la forme de la page : choix du simulateur"
      />
    </div>
  );
}
