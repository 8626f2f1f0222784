import type { Meta, StoryObj } from '@storybook/react-vite';
import type { World } from '#engine/journal/world.ts';
import type { Compte } from '#schema/compte.ts';
import { NEVER, NO_NETWORK } from '#testing/StoryRoom.tsx';
import { ATTESTATION } from '../../dossier/attestations/types.ts';
import { COMPTE_BANCAIRE } from '../../dossier/banque/account.ts';
import { CONTACT } from '../../dossier/contact/contacts.ts';
import { CODE_COORDONNEES, COORDONNEES } from '../../dossier/coordonnees.ts';
import { INDU } from '../../dossier/dettes/debts.ts';
import { DEMENAGEMENT } from '../../dossier/home.ts';
import { roomAt, StoryRoom } from '../StoryRoom.tsx';
import { AWA, COUPLE, JUST_STOPPED, OTHER_BANK, OWN_BUSINESS, TOO_YOUNG } from '../story-accounts.ts';
import { act, answered, beginning, filled, loggedIn, onDay, sent } from '../story-world.ts';

const meta = { title: 'caf/Compte', component: StoryRoom, parameters: { controls: { disable: true } } } satisfies Meta<
  typeof StoryRoom
>;
export default meta;
type Story = Pick<StoryObj, 'render'>;

type Edition = '2024' | '2025';
const inside = (edition: Edition = '2025'): World => loggedIn(beginning({ edition }));
const done = (edition: Edition = '2025'): World => sent(filled(inside(edition)));
const late = (edition: Edition = '2025'): World => onDay(inside(edition), '2026-12-10');
/** The pre-filled August pay was confirmed without looking, or the wrong line of the slip was typed: a debt, months later. */
const indebted = (): World => onDay(sent(filled(loggedIn(beginning({ edition: '2024' })), undefined, 'netAPayer')), '2027-03-20');
/** The day after the letter, while every answer is open. */
const indebted2024 = (): World =>
  onDay(sent(filled(loggedIn(beginning({ edition: '2024' })), undefined, 'netAPayer')), '2027-02-16');
const changed2025 = (): World => onDay(sent(filled(inside(), undefined, 'netAPayer')), '2026-12-16');
const changeAsked = (): World => sent(filled(answered(inside(), 'ligne', '2026-08/awa/boulangerie', 'modifier')));

export const AccueilAFaire2025: Story = roomAt(() => inside(), 'caf:accueil');
export const AccueilAFaire2024: Story = roomAt(() => inside('2024'), 'caf:accueil');
export const AccueilCommencee: Story = roomAt(() => filled(inside(), ['situation', 'ressources']), 'caf:accueil');
export const AccueilOubliee2025: Story = roomAt(() => late(), 'caf:accueil');
export const AccueilOubliee2024: Story = roomAt(() => late('2024'), 'caf:accueil');
export const AccueilEnvoyee: Story = roomAt(() => done(), 'caf:accueil');
export const AccueilDette: Story = roomAt(() => indebted(), 'caf:accueil');
export const AccueilAvantLeMois: Story = roomAt(() => loggedIn(beginning({ debut: '2026-10-12' })), 'caf:accueil');
export const Agenda2025: Story = roomAt(() => inside(), 'caf:agenda');
export const Agenda2024: Story = roomAt(() => inside('2024'), 'caf:agenda');
export const Paiements2025: Story = roomAt(() => onDay(done(), '2027-01-20'), 'caf:paiements');
export const Paiements2024: Story = roomAt(() => inside('2024'), 'caf:paiements');
export const PaiementsDette: Story = roomAt(() => indebted(), 'caf:paiements');
/** An answer that waits for its own. */
const scheduled = (): World => act(indebted2024(), { remplir: { demarche: INDU } }, { envoyer: INDU });
export const PaiementsDetteRepondue: Story = roomAt(() => scheduled(), 'caf:paiements');
export const Indu2025: Story = roomAt(() => changed2025(), `caf:${INDU}/reponse`);
export const Indu2024: Story = roomAt(() => indebted2024(), `caf:${INDU}/reponse`);
const chosen = (voie: string, world = changed2025()): World => answered(world, 'induVoie', undefined, voie, INDU);
export const InduRectifier: Story = roomAt(() => chosen('rectifier'), `caf:${INDU}/details`);
export const InduEcheancier: Story = roomAt(() => chosen('echeancier'), `caf:${INDU}/details`);
export const InduRemise: Story = roomAt(() => chosen('remise'), `caf:${INDU}/details`);
export const InduContester: Story = roomAt(() => chosen('recours'), `caf:${INDU}/details`);
export const InduContester2024: Story = roomAt(() => chosen('recours', indebted2024()), `caf:${INDU}/reponse`);
export const InduEnvoyee: Story = roomAt(() => scheduled(), `caf:${INDU}/accuse`);
export const InduRien: Story = roomAt(() => inside(), `caf:${INDU}/reponse`);
export const PaiementsManque: Story = roomAt(() => late(), 'caf:paiements');
export const PaiementsVide: Story = roomAt(() => {
  const world = inside();
  return { ...world, events: world.events.filter(({ type }) => type !== 'paye') };
}, 'caf:paiements');
const declared = (compte: Compte, edition: Edition = '2025'): World => sent(filled(loggedIn(beginning({ edition, compte }))));
export const SansDroit2025: Story = roomAt(() => declared(TOO_YOUNG), 'caf:paiements');
export const SansDroit2024: Story = roomAt(() => declared(TOO_YOUNG, '2024'), 'caf:declaration-trimestrielle/accuse');
export const SansMontant2025: Story = roomAt(() => declared(OWN_BUSINESS), 'caf:declaration-trimestrielle/accuse');
export const SansMontant2024: Story = roomAt(() => declared(OWN_BUSINESS, '2024'), 'caf:paiements');
export const RevenuArrete: Story = roomAt(() => declared(JUST_STOPPED), 'caf:paiements');
export const DemarchesVide2025: Story = roomAt(() => inside(), 'caf:demarches');
export const DemarchesTraitee2024: Story = roomAt(() => done('2024'), 'caf:demarches');
export const DemarchesEnCours: Story = roomAt(() => changeAsked(), 'caf:demarches');
export const Ressources2025: Story = roomAt(() => loggedIn(beginning({ compte: COUPLE })), 'caf:ressources');
export const Ressources2024: Story = roomAt(() => inside('2024'), 'caf:ressources');
export const RessourcesRienTransmis: Story = roomAt(
  () => loggedIn(beginning({ compte: { ...AWA, verite: { ...AWA.verite, emplois: [] } } })),
  'caf:ressources',
);
export const RessourcesLentes: Story = roomAt(() => inside(), 'caf:ressources', NEVER);
export const RessourcesSansReseau: Story = roomAt(() => inside(), 'caf:ressources', NO_NETWORK);
export const RessourcesEnvoyees: Story = roomAt(() => done(), 'caf:ressources');
export const Messages2025: Story = roomAt(() => onDay(changeAsked(), '2027-01-20'), 'caf:messages');
export const Messages2024: Story = roomAt(() => done('2024'), 'caf:messages');
export const MessagesVide: Story = roomAt(() => inside(), 'caf:messages');
export const LettreAccuse: Story = roomAt(
  () => done(),
  'caf:messages/caf:accuse-reception:declaration-trimestrielle:2026-11:espace',
);
export const LettreTropPercu: Story = {
  render: () => {
    const world = indebted();
    const letter = world.events.find(
      (event) => event.type === 'recu' && event.modele === 'trop-percu' && event.canal === 'espace',
    );
    return <StoryRoom world={world} lieu={`caf:messages/${letter?.type === 'recu' ? letter.message : ''}`} />;
  },
};
export const LettreIntrouvable: Story = roomAt(() => inside(), 'caf:messages/autre');
export const Profil2025: Story = roomAt(() => inside(), 'caf:profil');
export const Profil2024: Story = roomAt(() => loggedIn(beginning({ edition: '2024', compte: COUPLE })), 'caf:profil');
export const Attestations2024: Story = roomAt(() => inside('2024'), 'caf:attestations');
export const Attestations2025: Story = roomAt(() => inside(), 'caf:attestations');
export const AttestationsFaites: Story = roomAt(
  () => act(inside(), { remplir: { demarche: ATTESTATION } }, { envoyer: ATTESTATION }),
  'caf:attestations',
);
export const AttestationDemande2024: Story = roomAt(() => inside('2024'), `caf:${ATTESTATION}/demande`);
export const AttestationPapier: Story = roomAt(() => inside(), `caf:${ATTESTATION}/papier`);
export const AttestationVieuxMois: Story = roomAt(() => {
  const asked = [
    ['attestationPour', 'cantine'],
    ['attestationCaf', 'quotient-familial'],
    ['attestationPeriode', 'autre-periode'],
  ] as const;
  return asked.reduce((world, [fait, saisie]) => answered(world, fait, undefined, saisie, ATTESTATION), inside());
}, `caf:${ATTESTATION}/periode`);
export const AttestationPrete: Story = roomAt(
  () => act(inside(), { remplir: { demarche: ATTESTATION } }, { envoyer: ATTESTATION }),
  `caf:${ATTESTATION}/accuse`,
);
export const DemenagementAdresse: Story = roomAt(() => inside(), `caf:${DEMENAGEMENT}/adresse`);
export const DemenagementLogement: Story = roomAt(
  () => answered(inside(), 'logementStatut', undefined, 'locataire', DEMENAGEMENT),
  `caf:${DEMENAGEMENT}/logement`,
);
export const Demenagement2024: Story = roomAt(() => inside('2024'), `caf:${DEMENAGEMENT}/logement`);
export const DemenagementDit: Story = roomAt(
  () => act(inside(), { remplir: { demarche: DEMENAGEMENT } }, { confirmer: DEMENAGEMENT }),
  `caf:${DEMENAGEMENT}/accuse`,
);
/** A payment that came back from a closed account, and what is told of it. */
const bank = (edition: Edition = '2025'): World => loggedIn(beginning({ edition, compte: OTHER_BANK }));
const returned = (edition: Edition = '2025'): World => onDay(bank(edition), '2026-11-12');
const told = (edition: Edition = '2025'): World =>
  act(returned(edition), { remplir: { demarche: COMPTE_BANCAIRE } }, { envoyer: COMPTE_BANCAIRE });
export const AccueilPaiementRevenu: Story = roomAt(() => returned(), 'caf:accueil');
export const PaiementsRevenu2025: Story = roomAt(() => onDay(told(), '2026-11-30'), 'caf:paiements');
export const PaiementsRevenu2024: Story = roomAt(() => returned('2024'), 'caf:paiements');
export const AgendaPaiementRevenu: Story = roomAt(() => onDay(told(), '2026-11-18'), 'caf:agenda');
export const CompteBancaire2025: Story = roomAt(() => bank(), `caf:${COMPTE_BANCAIRE}/compte`);
export const CompteBancaire2024: Story = roomAt(() => bank('2024'), `caf:${COMPTE_BANCAIRE}/compte`);
export const CompteBancaireRib: Story = roomAt(() => bank(), `caf:${COMPTE_BANCAIRE}/rib`);
export const CompteBancaireEnvoye: Story = roomAt(() => told(), `caf:${COMPTE_BANCAIRE}/accuse`);
export const Coordonnees2025: Story = roomAt(
  () => answered(bank(), 'coordonneesQuoi', undefined, 'telephone', COORDONNEES),
  `caf:${COORDONNEES}/coordonnees`,
);
export const Coordonnees2024: Story = roomAt(() => bank('2024'), `caf:${COORDONNEES}/coordonnees`);
const coded = (): World => act(bank(), { remplir: { demarche: COORDONNEES } }, { envoyer: COORDONNEES });
export const CoordonneesCode: Story = roomAt(() => coded(), `caf:${CODE_COORDONNEES}/code`);
export const CoordonneesChangees: Story = roomAt(
  () => act(coded(), { remplir: { demarche: CODE_COORDONNEES } }, { envoyer: CODE_COORDONNEES }),
  `caf:${CODE_COORDONNEES}/accuse`,
);
export const Contact: Story = roomAt(() => inside(), 'caf:contact');
const meeting = (): World =>
  act(
    inside(),
    { repondre: { fait: 'contactComment', valeur: 'rendez-vous' } },
    { remplir: { demarche: CONTACT } },
    { envoyer: CONTACT },
  );
export const ContactRendezVous: Story = roomAt(() => meeting(), 'caf:contact');
export const AgendaRendezVous: Story = roomAt(() => meeting(), 'caf:agenda');
export const ContactMessage2024: Story = roomAt(
  () => answered(inside('2024'), 'contactComment', undefined, 'message', CONTACT),
  `caf:${CONTACT}/contact`,
);
export const ContactQuand2025: Story = roomAt(
  () => answered(inside(), 'contactComment', undefined, 'rendez-vous', CONTACT),
  `caf:${CONTACT}/details`,
);
export const ContactPris: Story = roomAt(() => meeting(), `caf:${CONTACT}/accuse`);
export const ContactAnnuler: Story = roomAt(() => meeting(), `caf:${CONTACT}/contact`);
export const AdresseInconnue: Story = roomAt(() => inside(), 'caf:nulle-part');
