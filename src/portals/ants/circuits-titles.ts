import type { Circuit } from '#engine/flow/flow.ts';

/*
 * Where each fact of an identity card, a passport or a licence goes (ants.md §3 (d) and (e), read in November 2026). What was not found
 * says so in the text itself.
 */
const SOURCE = 'Dossier de faits ANTS, § 3 (novembre 2026)';
const RIGHTS =
  'Vous pouvez demander à voir et à corriger vos données. Contre un refus : un recours au CERT, ou le Défenseur des droits.';

type Changed = Partial<Circuit> & Pick<Circuit, 'pourquoi' | 'effet'>;

/** The pré-demande waits in a file of its own until a town hall loads it. */
export const toPreDemande = (what: Changed): Circuit => ({
  vers: 'ants',
  base: 'Arrêté du 20 avril 2016 (pré-demandes).',
  duree: 'La pré-demande vaut douze mois. La durée de garde n’a pas été trouvée.',
  machine: 'Un programme la garde, et lui donne un numéro. Il ne la compare à rien.',
  humain: 'Personne, avant le rendez-vous.',
  droits: 'Avant d’envoyer, tout se corrige. Après, rien : il faut refaire une pré-demande.',
  source: SOURCE,
  ...what,
});

/** The agent of the town hall compares with the papers on the counter. */
export const toTownHall = (what: Changed): Circuit => ({
  vers: 'mairie',
  base: 'Décret n° 2016-1460 du 28 octobre 2016 (TES).',
  duree: 'Le temps du dossier. La mairie ne garde pas les empreintes.',
  machine: 'Le numéro fait venir la pré-demande à l’écran.',
  humain: 'Un agent compare avec les originaux, les numérise, et prend les empreintes à partir de 12 ans.',
  droits: RIGHTS,
  source: SOURCE,
  ...what,
});

/** The national file of identity cards and passports. */
export const toTes = (what: Changed): Circuit => ({
  vers: 'tes',
  base: 'Décret n° 2016-1460 du 28 octobre 2016 ; décret n° 2021-279 du 13 mars 2021 (durées).',
  duree: 'Quinze ans (dix pour le passeport d’un mineur). Les empreintes d’une carte d’identité : 90 jours, si on le demande.',
  machine: 'Un programme cherche un autre dossier de la même personne.',
  humain: 'Un agent du CERT regarde chaque dossier, et donne ou non son accord. Ce qui est automatique n’a pas été trouvé.',
  droits: RIGHTS,
  source: SOURCE,
  ...what,
});

/** The address and the telephone only serve to say that the title is there. */
export const toCaller = (what: Changed): Circuit => ({
  ...toPreDemande(what),
  humain: 'Personne : le message part tout seul quand le titre arrive en mairie.',
});

/** The stamp is sold by the treasury, and used up at the counter. */
export const toStamps = (what: Changed): Circuit => ({
  vers: 'dgfip',
  base: 'Code général des impôts, art. 953 (passeport) et 1628 bis (carte d’identité).',
  duree: 'Le timbre vaut douze mois, et se rembourse pendant dix-huit mois.',
  machine: 'Un programme vend un numéro. Au guichet, il dit si ce numéro est bon et pas encore utilisé.',
  humain: 'Personne, sauf pour un remboursement.',
  droits: 'Un timbre qui n’a pas servi se rembourse pendant dix-huit mois.',
  source: 'Dossier de faits ANTS, § 4.2 ; articles du code non relus',
  ...what,
});

/** The national file of licences and points. */
export const toSnpc = (what: Changed): Circuit => ({
  vers: 'snpc',
  base: 'Code de la route, art. L225-1 à L225-9 ; arrêtés du 29 juin 1992, du 20 avril 2012 et du 20 avril 2016.',
  duree: 'Celle de vos droits à conduire. La durée exacte n’a pas été trouvée.',
  machine: 'Un programme compare avec vos droits à conduire.',
  humain: 'Un agent du CERT lit la demande et les pièces, puis accepte ou rejette.',
  droits: 'Vous pouvez voir vos points et vos droits sur le site Mes Points Permis. Contre un refus : un recours au CERT.',
  source: SOURCE,
  ...what,
});

/** The photo and the signature are fetched by the code. */
export const toPhotos = (what: Changed): Circuit => ({
  ...toSnpc(what),
  vers: 'photographe',
  base: 'Arrêté du 20 avril 2012 (non relu).',
  duree: 'Le code vaut six mois, et sert une fois (lu dans la presse).',
  machine: 'Le code fait venir la photo et la signature d’un serveur. Puis il ne vaut plus rien.',
  humain: 'Personne.',
});

/** What is paid for a licence. */
export const toLicenceFee = (what: Changed): Circuit => ({
  ...toStamps(what),
  base: 'Page officielle de 2026 : 25 € après une perte ou un vol.',
  machine: 'La banque confirme le paiement, et la demande repart.',
  droits: 'Le remboursement d’une demande rejetée n’a pas été trouvé.',
  source: 'Dossier de faits ANTS, § 2e et 4.2',
});
