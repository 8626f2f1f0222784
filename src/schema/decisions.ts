import type { Day, Month } from './day.ts';

/** Words that go with a decision for its letter alone: what another démarche reads is named below. */
type Words = Readonly<Record<string, string | number | boolean | string[]>>;
/** What a decision must say, whatever its letter adds. */
type Says<Shape> = Words & Readonly<Shape>;

/** Euros a month for each benefit; « rsa:2026-12 » when a month of the quarter is not like the first. */
export type MonthlyRights = Says<{ rsa: number; 'prime-activite': number }>;
/** A gap between what was paid and what was due. Amounts in euros. */
type Gap = Says<{ montant: number; mois: Month; raison: string }>;
/** `taux`: the part that is taken, from 0 to 1. */
type Sanction = Says<{ taux: number; du: Day; jusquau: Day }>;

/**
 * What each decision says besides its motif: who decides and who reads share this one table, so that a misspelt motif, or a word that was
 * never recorded, does not compile. A name never changes: saved sessions hold it.
 */
export interface Decisions {
  // The quarterly declaration of the CAF. Amounts in euros a month.
  declaration: MonthlyRights;
  'modification-traitee': MonthlyRights;
  rapprochement: MonthlyRights;
  /** A birth, or an income that stopped, between two declarations. */
  'situation-revue': MonthlyRights;
  /**
   * A benefit asked for, and granted. `du`: its first month; `nouveau`: quarters begin with it, and it says their first three months; a
   * benefit that joins others has the quarter of theirs.
   */
  'demande-caf': MonthlyRights & Says<{ prestation: string; du: Month; nouveau: boolean }>;
  /**
   * A benefit asked for, and not granted. `raison`: sentences; `texte`: the law; `horsRegles`: nobody was refused, these rules do not
   * tell; `sansPapiers`: closed, since a paper never came.
   */
  'demande-caf-refusee': Says<{ prestation: string; raison: string; texte: string; horsRegles: boolean; sansPapiers?: boolean }>;
  // A sum that the CAF asks back. Euros. `voie`: what the person asked; `silence`: no answer came, which is a refusal.
  'indu-repondu': Says<{ voie: string; montant: number; fois?: number; porte?: string; preuve?: boolean }>;
  'indu-verse': Says<{ montant: number }>;
  'indu-remise': Says<{ montant: number }>;
  'indu-maintenu': Says<{ voie: string; silence?: boolean }>;
  'indu-mise-en-demeure': Says<{ montant: number }>;
  'indu-contrainte': Says<{ montant: number }>;
  'indu-mauvaise-porte': Says<{ porte: string }>;
  /** A move that was told. `adresse`: the new one, on one line. */
  'adresse-caf': Says<{ adresse: string; depuis: Day }>;
  /** A telephone or an e-mail address that was told to the CAF, once its code was copied. */
  'coordonnees-caf': Says<{ quoi: 'telephone' | 'courriel'; valeur: string }>;
  /** The bank account where the CAF pays, once its RIB was read. `iban`: by fours; `raison`: why it was not taken. */
  'compte-bancaire-caf': Says<{ iban: string; raison?: string }>;
  /**
   * A housing benefit, granted or refused. `montant`: euros a month; `du`: its first month; `sorte`: apl, alf or als; `loyer`: the one
   * that counted; `direct`: the landlord is paid; `horsRegles`: nobody was refused, these rules do not tell.
   */
  'aide-logement': Says<{
    montant: number;
    du: Month;
    sorte: string;
    loyer: number;
    direct: boolean;
    raison?: string;
    horsRegles?: boolean;
  }>;
  /** The landlord told the rent himself. `loyer`: euros a month, the share of the person. */
  'attestation-bailleur': Says<{ loyer: number }>;
  // A control of the CAF. `choix`: what was answered; `jour`: another day for the visit; `complet`: every paper is there.
  'controle-repondu': Says<{ choix: string; jour?: string; accompagne?: boolean }>;
  'controle-fini': Says<{ complet: boolean }>;
  /** A paper sent to the CAF was read. `cle`: the paper asked that it answers; `raison`: why it does not do. */
  'piece-lue-caf': Says<{ cle: string; raison?: string }>;
  /** A change that was told to the CAF. `sorte`: which; `depuis`: the day when it happened; the rest is what was answered of it. */
  'situation-caf': Says<{ sorte: string; depuis: Day }>;
  // A meeting with somebody of the CAF. `creneau`: « 2026-11-12 09:30 »; `rendezVous`: the dossier of the one that is given up.
  'rdv-caf-pris': Says<{ creneau: string; comment: string; sujet: string }>;
  'rdv-caf-annule': Says<{ rendezVous: string }>;
  // Being on the list of jobseekers, or not.
  inscription: Words;
  'inscription-automatique': Words;
  /** `effet`: from when it counts, when it is not the day of the decision. */
  reinscription: Says<{ effet?: Day; raison?: string }>;
  'effet-retroactif': Says<{ du: Day; au: Day; raison?: string }>;
  cessation: Says<{ raison?: string; mois?: Month; jusquau?: Day }>;
  radiation: Says<{ taux?: number; du?: Day; jusquau?: Day }>;
  categorie: Says<{ categorie: string }>;
  'courriel-confirme': Words;
  'mot-de-passe-choisi': Words;
  'acces-par-courrier': Words;
  /** An account was made the first time that the person came by the shared identity. */
  'compte-ouvert-par-identite': Words;
  // The monthly declaration, and what is paid for it. Euros, days, hours.
  calcul: Says<{ jours: number; net: number; origine: string; version: string }>;
  correction: Says<{ mois: Month }>;
  'correction-demandee': Words;
  rappel: Gap;
  'trop-percu': Says<{ montant: number; mois?: Month; raison?: string }>;
  'ecart-sans-suite': Gap;
  'periode-perdue': Says<{ mois: Month; employeur: string; heures: number; du: Day; au: Day }>;
  // The allowance. Euros a day, lengths in days.
  'ouverture-de-droits': Says<{
    sjr: number;
    brutJour: number;
    netJour: number;
    jours: number;
    premierJour: Day;
    attente: number;
  }>;
  rejet: Says<{ raisons: string[] }>;
  'classement-sans-suite': Words;
  'pieces-attendues': Says<{ pieces: string[]; mois?: Month }>;
  // A debt, and what is answered to it.
  echeancier: Says<{ fois: number; premier: Day; montant: number }>;
  'paiement-annonce': Says<{ moyen: string; arrive: Day; montant: number }>;
  'retenue-choisie': Words;
  'remise-demandee': Says<{ disponible: number; montant: number }>;
  'remise-decidee': Says<{ efface?: number }>;
  'contestation-recue': Says<{ preuve?: boolean }>;
  'contestation-refusee': Says<{ silence: boolean; montant: number }>;
  'opposition-recue': Words;
  'mise-en-demeure': Words;
  contrainte: Says<{ montant: number }>;
  'contrainte-executoire': Says<{ montant: number }>;
  remboursement: Says<{ montant: number; rang?: number }>;
  // A change of situation.
  changement: Words;
  absence: Says<{ du: Day; au: Day }>;
  'absence-declaree': Says<{ du: Day; au: Day; jours: number; cumul: number }>;
  /** `au` is absent when nobody knows the last day. */
  indisponibilite: Says<{ du: Day; au?: Day; raison: string }>;
  'titre-de-sejour': Says<{ jusquau?: Day; nature?: string }>;
  // Appointments.
  'rendez-vous': Says<{
    id: string;
    le: Day;
    heure: string;
    comment: 'agence' | 'telephone' | 'video';
    objet: string;
    choisi: boolean;
  }>;
  'rendez-vous-deplace': Says<{ vers: Day }>;
  'rendez-vous-annule': Words;
  'rendez-vous-excuse': Words;
  'rendez-vous-fait': Words;
  'rendez-vous-manque': Words;
  'convocation-confirmer': Words;
  'convocation-deplacer': Words;
  'convocation-empechement': Words;
  'empechement-refuse': Words;
  // Sanctions and appeals.
  'sanction-envisagee': Says<{
    id: string;
    faute: string;
    fauteLe: Day;
    par: string;
    reponseJusquau: Day;
    rang: number;
    nature: string;
  }>;
  'sanction-sans-suite': Says<{ raison?: string }>;
  'sanction-annulee': Words;
  avertissement: Words;
  suspension: Sanction;
  'suspension-rsa': Sanction;
  suppression: Sanction;
  'suspension-levee': Says<{ le?: Day }>;
  'recours-accepte': Says<{ voie: string }>;
  'recours-maintenu': Says<{ voie: string }>;
  // The contract, and where somebody is followed.
  orientation: Says<{ referent: string; parcours: string; categorie: string; sansReponse: boolean }>;
  'questionnaire-recu': Words;
  'diagnostic-recu': Words;
  'contrat-propose': Says<{ heures: number }>;
  'contrat-a-revoir': Says<{ remarque: string }>;
  'contrat-signe': Words;
  // The papers of a vehicle. Euros; `vehicule` is its id in the account; `agent`: somebody reads it; `piece`: which paper is asked again.
  'carte-grise-demandee': Says<{
    vehicule: string;
    sorte: string;
    montant: number;
    fichier?: string;
    adresse?: string;
    agent?: boolean;
  }>;
  'carte-grise-complement': Says<{ raison: string; piece?: string }>;
  'carte-grise-completee': Says<{ fichier: string; piece?: string }>;
  'carte-grise-rejetee': Says<{ raison: string }>;
  'carte-grise-payee': Says<{ montant: number }>;
  'carte-grise-accordee': Says<{ vehicule: string; adresse: string; provisoireJusquau: Day }>;
  'adresse-carte-grise': Says<{ vehicule: string; adresse: string; titre: 'etiquette' | 'carte-grise' }>;
  'carte-grise-envoyee': Words;
  'carte-grise-remise': Words;
  'carte-grise-retournee': Words;
  /** Another confidential code was asked for: five digits. */
  'code-confidentiel': Says<{ vehicule: string; code: string }>;
  'cession-enregistree': Says<{ vehicule: string; code: string; jusquau: Day }>;
  /** Of anything to pay at the ANTS: the bank answered, and the answer was lost. */
  'paiement-inconnu': Says<{ montant: number }>;
  // Identity cards, passports, and the town hall. `numero` is the one of the pré-demande; `timbre` the stamp that was used. Euros.
  'timbre-commande': Says<{ montant: number }>;
  'timbre-achete': Says<{ montant: number; numero: string }>;
  'pre-demande-validee': Says<{
    numero: string;
    titre: 'cni' | 'passeport' | 'les-deux';
    motif: string;
    pour: string;
    montant: number;
    domicileVerifie: boolean;
  }>;
  'rdv-mairie-pris': Says<{ numero: string; mairie: string; le: Day; heure: string; personnes: number }>;
  'rdv-mairie-annule': Words;
  'rdv-mairie-manque': Words;
  'guichet-refuse': Says<{ raisons: string[] }>;
  'guichet-pris': Says<{ recepisse: string; timbre?: string; photo?: string }>;
  'titre-valide': Words;
  'titre-disponible': Words;
  'titre-remis': Words;
  'titre-detruit': Words;
  /** Somebody else came to the town hall in her place. */
  'titre-non-remis': Words;
  // Driving licences. `photo`: the code that the request used up.
  'permis-demande': Says<{ motif: string; montant: number; photo?: string }>;
  'permis-paye': Says<{ montant: number }>;
  'permis-photo-recue': Words;
  'permis-rejete': Says<{ raison: string }>;
  'permis-accepte': Words;
  'permis-envoye': Words;
  'permis-remis': Words;
  'permis-retourne': Words;
  // Documents, offers and applications.
  'document-recu': Words;
  'document-traite': Words;
  'document-refuse': Says<{ raison?: string }>;
  'offre-proposee': Says<{ jusquau: Day }>;
  'offre-declinee': Words;
  'offre-sans-reponse': Words;
  'candidature-envoyee': Words;
  'profil-publie': Words;
  'candidature-retiree': Says<{ offre: string }>;
  'reponse-employeur': Words;
  'suite-entretien': Words;
  'message-recu': Words;
  /** Of tests and stories: a decision of the pretend town hall. */
  recue: Words;
  juste: Words;
  attestation: Words;
  contestation: Words;
}

export type Motif = keyof Decisions;
/** A motif with what it says. */
export type Decision = { [motif in Motif]: { motif: motif; donnees?: Decisions[motif] | undefined } }[Motif];
/** A decision of one motif. */
export type DecisionDe<motif extends Motif> = Extract<Decision, { motif: motif }>;
