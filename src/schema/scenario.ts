import * as z from 'zod';
import { BESOINS } from './besoins.ts';
import { jour, mois } from './compte-valeurs.ts';
import { texte } from './texte.ts';

/*
 * A guided scenario as a trainer writes it. It waits for events and never names a screen, a label, a page or a selector, so
 * that an interface can change under it. Each key carries the sentence that its author reads while writing.
 */
const nom = z
  .string()
  .regex(/^[a-z0-9]+([-:][a-z0-9]+)*$/, 'Un nom s’écrit en minuscules sans accent, avec des tirets : code-non-recu');
const fait = z.string().regex(/^[a-zA-Z][a-zA-Z0-9]*$/, 'Le nom d’une donnée s’écrit sans accent ni espace : montantNetSocial');
const pour = z
  .string()
  .max(200)
  .describe('De quoi on parle, par morceaux séparés par « / » : "2026-08/nadia/boulangerie". Un morceau suffit : "2026-08".');
const valeur = z.union([z.string(), z.number(), z.boolean(), z.array(z.string())], {
  error: 'Écrivez un texte entre guillemets, un nombre, true ou false.',
});

/** What a step waits for: one event, with some of its values. */
export const attente = z
  .strictObject({
    connecte: z
      .strictObject({
        portail: nom,
        par: z.literal('identite').describe('Par la connexion d’entraînement, et non avec le compte du portail.').optional(),
      })
      .describe('La personne est entrée dans son compte.')
      .optional(),
    ouvert: z
      .strictObject({ lieu: z.string() })
      .describe('Un endroit a été ouvert : "caf:paiements", "papier:bulletin-boulangerie-2026-08", "messagerie".')
      .optional(),
    repondu: z
      .strictObject({ fait, pour: pour.optional(), valeur: valeur.optional() })
      .describe('Une réponse a été donnée. La dernière réponse compte.')
      .optional(),
    reporte: z
      .strictObject({ fait, pour: pour.optional() })
      .describe('La personne a choisi « je ne sais pas encore ».')
      .optional(),
    envoye: z.strictObject({ demarche: nom }).describe('La démarche a été envoyée.').optional(),
    decide: z
      .strictObject({
        issue: z.enum(['acceptee', 'incomplete', 'refusee', 'en-instruction']).optional(),
        motif: z.string().optional(),
      })
      .describe('L’administration a décidé.')
      .optional(),
    transmis: z
      .strictObject({ de: z.string().optional(), vers: z.string().optional() })
      .describe('Un organisme a prévenu un autre.')
      .optional(),
    recu: z
      .strictObject({ modele: nom, canal: z.enum(['courriel', 'sms', 'courrier', 'espace']).optional() })
      .describe('Un message est arrivé.')
      .optional(),
    lu: z.strictObject({ modele: nom }).describe('Un message a été lu.').optional(),
    paye: z
      .strictObject({ mois: mois.optional(), montant: z.number().optional() })
      .describe('Un paiement a été fait (ou n’a pas eu lieu : montant 0).')
      .optional(),
    attendu: z.strictObject({}).describe('Le calendrier a été avancé.').optional(),
    subi: z.strictObject({ incident: nom }).describe('Un incident est arrivé.').optional(),
    verifie: z
      .looseObject({ controle: nom })
      .describe('Un contrôle écrit par les développeurs : voir la liste dans scenarios/README.md.')
      .optional(),
  })
  .refine(
    (wanted) => Object.values(wanted).filter((value) => value !== undefined).length === 1,
    'Une étape attend un seul évènement : gardez une seule ligne sous « attend ».',
  );

const etape = z.strictObject({
  id: nom.describe('Nom court de l’étape, unique dans le scénario.'),
  titre: texte.describe('La question ou l’action, en peu de mots : « Le mois d’août est-il juste ? »'),
  consigne: texte.describe('Que faire, en une ou deux phrases simples.'),
  ou: texte
    .optional()
    .describe('Où cela se trouve à l’écran, en mots (aide « montrer où »). L’endroit lui-même est montré tout seul.'),
  explication: texte.describe('Quoi et pourquoi : ce que la personne comprendra (aide « expliquer »).'),
  indices: z.array(texte).default([]).describe('De petits indices, du plus léger au plus précis.'),
  reussite: texte.optional().describe('Ce qui se dit quand l’étape est faite.'),
  attend: attente.describe('L’évènement attendu.'),
  ecart: z
    .union([z.enum(['silence', 'but']), texte])
    .optional()
    .describe(
      'Ce que dit le guide quand une réponse de cette étape n’est pas celle des papiers : un texte, ou le mot silence (il ne dit rien), ou le mot but (l’erreur est le but de l’étape). Sans cette ligne : ses mots ordinaires.',
    ),
});

export const incident = z.strictObject({
  id: nom.describe('Nom court de l’incident, unique dans le scénario.'),
  type: z
    .enum([
      'panne',
      'lenteur',
      'session-expiree',
      'code-non-recu',
      'code-expire',
      'document-refuse',
      'document-trop-lourd',
      'piece-illisible',
      'file-attente',
      'page-introuvable',
      'acces-refuse',
    ])
    .describe(
      'Ce qui arrive : panne du site, lenteur, session expirée, code qui ne vient pas, code expiré, document refusé ou trop lourd, papier qui arrive illisible, file d’attente, page introuvable (404), accès refusé (403).',
    ),
  requete: nom.describe(
    'À quel moment : connexion, code, verification, consultation, declaration, document, deconnexion… (la liste de chaque portail est dans scenarios/README.md), ou "toutes".',
  ),
  fois: z.number().int().min(1).max(20).default(1).describe('Combien de fois de suite (1 si rien n’est écrit).'),
  jusqua: jour.optional().describe('Jusqu’à ce jour du calendrier compris, quel que soit le nombre d’essais.'),
  queFaire: texte.describe('Ce qu’une personne peut faire : l’accompagnateur le dira.'),
});

const action = z
  .strictObject({
    edition: z.string().optional().describe('Seulement dans cette édition du portail, par exemple "2025".'),
    seConnecter: nom.describe('Entrer dans le compte d’un portail : caf').optional(),
    par: z
      .enum(['compte', 'identite'])
      .describe(
        'Avec seConnecter : compte (le compte du portail) ou identite (la connexion d’entraînement) ; sans cette ligne, la porte la plus simple. Avec seDeconnecter : identite pour quitter aussi les fournisseurs.',
      )
      .optional(),
    seDeconnecter: nom.describe('Sortir du compte d’un portail : ants').optional(),
    ouvrir: z.string().describe('Aller quelque part : "caf:paiements", "papier:rib", "messagerie".').optional(),
    repondre: z.strictObject({ fait, pour: pour.optional(), valeur }).describe('Donner une réponse précise.').optional(),
    reporter: z.strictObject({ fait, pour: pour.optional() }).describe('Laisser pour plus tard.').optional(),
    remplir: z
      .strictObject({ demarche: nom, avec: z.string().optional() })
      .describe(
        'Remplir tout ce qui reste d’après les papiers. « avec » change le chiffre lu : netAPayer, netImposable, preRempli.',
      )
      .optional(),
    envoyer: nom.describe('Envoyer une démarche : declaration-trimestrielle').optional(),
    confirmer: nom
      .describe(
        'Envoyer une démarche et confirmer ce que l’administration trouve étrange (« Confirmer quand même ») : demande-allocation',
      )
      .optional(),
    lire: z.strictObject({ modele: nom }).describe('Lire un message reçu.').optional(),
    attendre: z
      .strictObject({ jusqua: jour.optional(), minutes: z.number().int().min(1).max(600).optional(), que: attente.optional() })
      .refine(
        (wait) => [wait.jusqua, wait.minutes, wait.que].filter((value) => value !== undefined).length === 1,
        'Attendez un jour (jusqua), des minutes, ou un évènement (que) : un seul des trois.',
      )
      .describe('Avancer le calendrier jusqu’à un jour, de quelques minutes, ou jusqu’à un évènement.')
      .optional(),
  })
  .refine(
    ({ edition: _edition, par: _par, ...rest }) => Object.values(rest).filter((value) => value !== undefined).length === 1,
    'Une action de la solution fait une seule chose.',
  )
  .refine(({ par, seConnecter, seDeconnecter }) => par === undefined || (seConnecter ?? seDeconnecter) !== undefined, {
    path: ['par'],
    message: '« par » dit par où entrer ou sortir : il va avec « seConnecter » ou « seDeconnecter ».',
  });

/** A scenario as a trainer writes it, one file each. */
export const scenario = z.strictObject({
  $schema: z.string().optional(),
  titre: texte.describe('Le titre, comme une petite histoire : « L’employeur s’est trompé ».'),
  resume: texte.describe('Deux phrases : la situation, et ce qu’on va faire.'),
  portail: nom.describe('Le portail, du nom de son dossier ici : caf'),
  autresPortails: z
    .array(nom)
    .max(3)
    .optional()
    .describe('Les autres portails de l’histoire, quand la personne va de l’un à l’autre : [caf].'),
  compte: nom.describe('Le compte fictif : le nom d’un fichier de scenarios/comptes, sans .yaml'),
  debut: jour.describe('Le jour où l’histoire commence, entre guillemets : "2026-11-03".'),
  regles: mois.describe('Le mois dont on prend les règles et les montants : "2026-11".'),
  editions: z
    .array(z.string())
    .min(1)
    .optional()
    .describe('Les éditions du portail où le scénario a un sens. Sans cette ligne : toutes.'),
  strict: z.boolean().default(false).describe('true pour imposer l’ordre du vrai portail, sans entrée libre dans le formulaire.'),
  public: texte.describe('Pour qui.'),
  besoin: z
    .enum(BESOINS)
    .optional()
    .describe(
      'Ce qui amène la personne, pour ranger l’exercice : declarer ses ressources, s’actualiser, s’inscrire, un courrier reçu, un changement d’adresse, entrer dans son compte, un document demandé, un délai qui approche, une offre, une voiture. Sans cette ligne, il est rangé à la fin.',
    ),
  premier: z.boolean().optional().describe('true pour le proposer avant les autres : à l’accueil, et en tête de son besoin.'),
  niveau: z.enum(['debutant', 'intermediaire', 'avance']).describe('Niveau : debutant, intermediaire ou avance.'),
  minutes: z.number().int().min(2).max(240).describe('Durée ordinaire, en minutes.'),
  objectifs: z.array(texte).min(1).describe('Ce que la personne saura faire.'),
  competences: z.array(texte).min(1).describe('Compétences travaillées.'),
  prerequis: z.array(texte).default([]).describe('Ce qu’il faut savoir avant.'),
  but: texte.describe('Le but seul, dit à qui s’exerce sans guide.'),
  etapes: z
    .array(etape)
    .min(1)
    .max(60)
    .describe('Les étapes. L’ordre est celui du récit ; tout ordre qui arrive au bout est juste.'),
  incidents: z.array(incident).max(20).default([]).describe('Ce qui arrive en route.'),
  solution: z
    .array(action)
    .min(1)
    .max(200)
    .describe('Une façon d’arriver au bout, action par action. Elle est jouée dans toutes les éditions.'),
  retenir: z.array(texte).min(1).describe('Ce qu’il faut retenir.'),
  garder: z.array(texte).default([]).describe('Ce qu’il faut garder chez soi.'),
  discussion: z.array(texte).min(1).describe('De quoi parler dans le groupe.'),
});

/** A scenario once checked. `id` is its path under scenarios/, without the extension: « caf/premiere-declaration ». */
export type Scenario = z.infer<typeof scenario> & { id: string };
export type Etape = z.infer<typeof etape>;
export type Attente = z.infer<typeof attente>;
export type Incident = z.infer<typeof incident>;
export type Action = z.infer<typeof action>;
