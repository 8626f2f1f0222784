import { dayInWords, fullDayInWords } from '#engine/journal/day.ts';
import { euros } from '#engine/words/money.ts';
import { noBreak } from '#engine/words/no-break.ts';
import { RichText } from '#form/RichText.tsx';
import { openEntryOf } from '#look/menu/entries.ts';
import { PlaceLink } from '#look/PlaceLink.tsx';
import type { PageProps } from '#look/page-props.ts';
import { appointments, endOfRight, isComing } from '#portals/pole-emploi/dossier/account.ts';
import { rightOf } from '#portals/pole-emploi/dossier/allowance.ts';
import { TitledSection } from '#ui/index.ts';
import { isHidden } from '../../hidden.ts';
import { HOW } from '../../words.ts';

/** The allowance of one day, what is left of the right, and when it would end. */
export function AllowanceCard({ world, portal, langue, go }: PageProps) {
  const right = rightOf(world);
  const request = right ? undefined : openEntryOf('demande-allocation', portal, world);
  return (
    <TitledSection
      className="portal-card"
      title={<RichText text="Mon allocation ([[are]])" langue={langue} glossaire={portal.glossaire} />}
    >
      {right ? (
        <>
          <p className="portal-card__figure">
            <span className="chiffres">{euros(right.netJour)}</span> <span>net par jour</span>
          </p>
          <p>
            Il reste <b>{right.restants} jours</b> sur {right.jours}.
          </p>
          <p className="portal-quiet">
            Fin du droit&nbsp;: vers le {dayInWords(endOfRight(right, world.today))}, si tous les jours sont payés. C’est une
            estimation.
          </p>
        </>
      ) : (
        <p className="portal-quiet">Aucun droit n’est ouvert. Être inscrit ne suffit pas&nbsp;: l’allocation se demande.</p>
      )}
      {request !== undefined && (
        <PlaceLink lieu={request} go={go}>
          Demander l’allocation
        </PlaceLink>
      )}
      {!isHidden('paiements', world) && (
        <PlaceLink lieu="pole-emploi:paiements" go={go}>
          Voir mes paiements
        </PlaceLink>
      )}
    </TitledSection>
  );
}

/** How many letters wait. */
export const LettersCard = ({ unread, go }: PageProps & { unread: number }) => (
  <TitledSection className="portal-card" title="Mes courriers">
    <p>{unread === 0 ? 'Aucun courrier nouveau.' : unread === 1 ? '1 courrier à lire.' : `${unread} courriers à lire.`}</p>
    {unread > 0 && <p className="portal-quiet">Un courrier non lu compte quand même&nbsp;: ses délais courent.</p>}
    <PlaceLink lieu="pole-emploi:messages" go={go}>
      Voir mes courriers
    </PlaceLink>
  </TitledSection>
);

/** The next appointment of which a written notice came. */
export function AppointmentCard({ world, go }: PageProps) {
  const next = appointments(world).find((one) => isComing(one, world.today));
  return (
    <TitledSection className="portal-card" title="Mon prochain rendez-vous">
      {next ? (
        <>
          <p>
            <b>
              {fullDayInWords(next.le)} à {next.heure.replace(':', '\u00a0h\u00a0')}
            </b>
          </p>
          <p>
            {noBreak(next.objet)}, {HOW[next.comment]}.
          </p>
        </>
      ) : (
        <p className="portal-quiet">Aucun rendez-vous pour le moment.</p>
      )}
      <PlaceLink lieu="pole-emploi:rendez-vous" go={go}>
        Voir mes rendez-vous
      </PlaceLink>
    </TitledSection>
  );
}
