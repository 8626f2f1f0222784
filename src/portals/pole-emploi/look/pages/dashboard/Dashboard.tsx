import { ofName } from '#engine/words/say.ts';
import { RichText } from '#form/RichText.tsx';
import { ToDo } from '#look/menu/ToDo.tsx';
import type { PageProps } from '#look/page-props.ts';
import { isRegistered } from '#portals/pole-emploi/dossier/file.ts';
import { unreadLetters } from '#portals/pole-emploi/dossier/inbox.ts';
import { lookOf } from '../../edition.ts';
import { AbsentNote } from '../AbsentNote.tsx';
import { AllowanceCard, AppointmentCard, LettersCard } from './Cards.tsx';
import { DeclarationCard } from './DeclarationCard.tsx';
import { SituationCard } from './SituationCard.tsx';

/** The space: what is to be done first, then the allowance, the letters and the next appointment (pole-emploi.md §1.3). */
export function Dashboard(props: PageProps) {
  const { world, portal, langue } = props;
  const old = lookOf(world) === '2021';
  return (
    <div className="portal-page">
      <h1 tabIndex={-1}>{old ? `Tableau de bord ${ofName(world.compte.prenom)}` : `Bonjour ${world.compte.prenom}`}</h1>
      {!isRegistered(world) && (
        <p className="portal-lead">
          <RichText
            text="Vous n’êtes pas, ou plus, sur la liste des demandeurs d’emploi."
            langue={langue}
            glossaire={portal.glossaire}
          />
        </p>
      )}
      <DeclarationCard {...props} />
      <ToDo {...props} />
      <div className="portal-cards">
        {old && <SituationCard {...props} />}
        <AllowanceCard {...props} />
        <LettersCard {...props} unread={unreadLetters(world)} />
        <AppointmentCard {...props} />
      </div>
      <AbsentNote {...props} />
    </div>
  );
}
