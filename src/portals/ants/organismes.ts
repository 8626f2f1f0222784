import type { Portal } from '#engine/portal/portal.ts';

/** Who handles the data of vehicles, titles and licences, in plain words (ants.md §3). */
export const ORGANISMES = {
  vous: { nom: 'Vous', role: { fr: 'vous déclarez, vous vérifiez, vous envoyez', en: 'you declare, you check, you send' } },
  ants: {
    nom: 'ANTS (France Titres)',
    role: {
      fr: 'tient le service en ligne et fait fabriquer les titres',
      en: 'runs the online service and has the documents made',
    },
  },
  siv: {
    nom: 'SIV',
    role: {
      fr: 'le fichier national des véhicules et de leurs titulaires',
      en: 'the national file of vehicles and of their holders',
    },
  },
  cert: {
    nom: 'CERT',
    role: { fr: 'le bureau de l’État où un agent vérifie un dossier', en: 'the office where an agent checks a file' },
  },
  fournisseur: {
    nom: 'Votre fournisseur',
    role: { fr: 'dit si l’adresse est bien à votre nom', en: 'says whether the address is in your name' },
  },
  imprimerie: { nom: 'Imprimerie nationale', role: { fr: 'fabrique le titre', en: 'makes the document' } },
  poste: { nom: 'La Poste', role: { fr: 'apporte la lettre suivie', en: 'brings the tracked letter' } },
  dgfip: { nom: 'Finances publiques', role: { fr: 'encaissent la taxe', en: 'collect the tax' } },
  region: {
    nom: 'Votre région',
    role: { fr: 'vote le prix d’un cheval fiscal et reçoit sa taxe', en: 'votes the price and receives its tax' },
  },
  vendeur: { nom: 'Le vendeur', role: { fr: 'déclare la vente et donne le code', en: 'declares the sale and gives the code' } },
  police: {
    nom: 'Police et amendes',
    role: { fr: 'lisent le SIV pour écrire au titulaire', en: 'read the file to write to the holder' },
  },
  mairie: {
    nom: 'La mairie',
    role: {
      fr: 'voit les papiers, prend les empreintes, remet le titre',
      en: 'sees the papers, takes fingerprints, hands over the document',
    },
  },
  tes: {
    nom: 'TES',
    role: {
      fr: 'le fichier national des cartes d’identité et des passeports',
      en: 'the national file of identity cards and passports',
    },
  },
  snpc: {
    nom: 'SNPC',
    role: { fr: 'le fichier national des permis et des points', en: 'the national file of driving licences and points' },
  },
  photographe: {
    nom: 'Le serveur des photos',
    role: { fr: 'garde la photo et la signature du code', en: 'keeps the photo and the signature of the code' },
  },
} satisfies Portal['organismes'];
