import { cible } from '#form/look.ts';
import { RuleSource } from '#form/rules-on-screen.tsx';
import { entryOf } from '#look/menu/entries.ts';
import type { PageProps } from '#look/page-props.ts';
import { Button, DataList, Notice } from '#ui/index.ts';
import { CONTACT, MEETINGS, nextAppointment, SUBJECTS, slotInWords } from '../../dossier/contact/contacts.ts';

/** The ways to reach the Caf, and the meeting that is to come (caf.md §1.5). */
export function Contact({ world, portal, go }: PageProps) {
  const start = entryOf(CONTACT, portal, world);
  const meeting = nextAppointment(world);
  return (
    <div className="portal-page">
      <h1 tabIndex={-1}>Contacter ma Caf</h1>
      {meeting && (
        <Notice tone="info" title={`Rendez-vous le ${slotInWords(meeting.creneau)}`}>
          <p>
            {MEETINGS[meeting.comment]}. Sujet&nbsp;: {SUBJECTS[meeting.sujet].toLowerCase()}.
          </p>
        </Notice>
      )}
      <DataList
        items={[
          { terme: 'Un message', valeur: 'La réponse vient dans vos messages.' },
          { terme: 'Un rendez-vous', valeur: 'Par téléphone, en visio ou à l’accueil.' },
          { terme: 'Le 3230', valeur: 'On vous demande votre numéro d’allocataire, à 7 chiffres.' },
        ]}
      />
      {start !== undefined && (
        <div className="portal-acts">
          <Button variant="principal" data-cible={cible.lieu(start)} onClick={() => go(start)}>
            Écrire ou prendre rendez-vous
          </Button>
        </div>
      )}
      <RuleSource source="Dossier de faits Caf, § 1.5&nbsp;; l’ordre de cette page est un choix du simulateur" />
    </div>
  );
}
