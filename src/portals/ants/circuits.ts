import type { Circuit } from '#engine/flow/flow.ts';

/*
 * Where each fact of a vehicle goes (ants.md §3, read in November 2026). What was not found says so in the text itself.
 */
const RIGHTS =
  'Vous pouvez demander à voir et à corriger vos données auprès de l’ANTS. Une erreur sur la carte grise se corrige en ligne, gratuitement si la taxe ne change pas (règle de 2020). Contre un refus : un recours gracieux, puis le ministère.';
const SOURCE = 'Dossier de faits ANTS, § 3 (novembre 2026)';

type Changed = Partial<Circuit> & Pick<Circuit, 'pourquoi' | 'effet'>;

/** The national file of vehicles keeps it. */
export const toSiv = (what: Changed): Circuit => ({
  vers: 'siv',
  base: 'Code de la route, art. L330-1 et suivants ; arrêté du 10 février 2009 sur le SIV.',
  duree: 'Cinq ans après la destruction du véhicule (arrêté du 10 février 2009, lu dans un article).',
  machine: 'Un programme compare avec le fichier. Si tout concorde, il accepte tout seul.',
  humain: 'Personne, si tout concorde. Dans le doute, un agent du CERT ouvre le dossier.',
  droits: RIGHTS,
  source: SOURCE,
  ...what,
});

/** The agency that runs the site keeps what the account and its messages need. */
export const toAnts = (what: Changed): Circuit => ({
  ...toSiv(what),
  vers: 'ants',
  base: 'Arrêté du 10 février 2009 (service en ligne du SIV).',
  duree: 'Cinq ans après la fin de la demande, pour les données et les pièces (lu dans un article).',
});

/** An agent reads it only when the programme doubts. */
export const toAgent = (what: Changed): Circuit => ({
  ...toSiv(what),
  vers: 'cert',
  machine: 'Aucune : c’est justement quand le programme doute.',
  humain: 'Un agent compare les noms, les dates, l’adresse, et regarde si le document est lisible.',
  duree: 'Celle de la demande : cinq ans (lu dans un article).',
});

/** The supplier answers yes or no, and nothing else. */
export const toSupplier = (what: Changed): Circuit => ({
  ...toSiv(what),
  vers: 'fournisseur',
  base: 'Votre accord, donné sur la page (Justif’Adresse).',
  duree: 'Le temps de répondre. Ce que le fournisseur garde n’a pas été trouvé.',
  machine: 'Le fournisseur répond en moins de dix secondes : oui ou non.',
  humain: 'Personne.',
  droits: 'Vous pouvez dire non : vous joignez alors un justificatif.',
});

/** The paper travels. */
export const toPost = (what: Changed): Circuit => ({
  ...toSiv(what),
  vers: 'poste',
  base: 'Arrêté du 21 septembre 2015 (envoi des titres).',
  duree: 'Le temps de la distribution.',
  machine: 'La lettre est suivie.',
  humain: 'Le facteur lit l’adresse.',
});

/** Whoever writes to the holder of a plate reads the file. */
export const toFines = (what: Changed): Circuit => ({
  ...toSiv(what),
  vers: 'police',
  base: 'Code de la route, art. L330-2.',
  machine: 'Le fichier est lu à partir du numéro de plaque.',
  humain: 'Un agent, lors d’un contrôle.',
});

/** Who collects a tax or a fee. */
export const toTreasury = (what: Changed): Circuit => ({
  ...toSiv(what),
  vers: 'dgfip',
  base: 'CIBS, art. L421-37 et suivants ; la page de paiement est celle des Finances publiques.',
  duree: 'Non trouvée.',
  machine: 'La banque confirme le paiement, et la réponse revient au SIV.',
  humain: 'Personne, sauf si le résultat du paiement se perd.',
});

/** The region receives its tax, and nothing else. */
export const toRegion = (what: Changed): Circuit => ({
  ...toTreasury(what),
  vers: 'region',
  base: 'CIBS, art. L421-41 à L421-54.',
  parvient: 'la taxe payée',
  machine: 'La somme est reversée avec les autres.',
  humain: 'Personne ne lit votre dossier à la région.',
});

/** The account of the agency: its own file, which no other administration reads. */
export const toAccount = (what: Changed): Circuit => ({
  ...toAnts(what),
  base: 'Conditions d’utilisation du compte (page officielle).',
  duree: 'La durée du compte et du journal des connexions n’a pas été trouvée.',
  machine: 'Un programme compare avec les comptes qui existent. Personne ne lit votre mot de passe.',
  humain: 'Aucun agent n’intervient. Un agent ne demande jamais votre mot de passe.',
  source: 'Dossier de faits ANTS, § 1.2 et 1.3',
});
