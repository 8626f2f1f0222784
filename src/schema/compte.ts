import * as z from 'zod';
import { adulte, changement } from './adulte.ts';
import { chiffres, courriel, jour, recu, telephone } from './compte-valeurs.ts';
import { ants } from './dossier-ants.ts';
import { droits } from './dossier-caf.ts';
import { poleEmploi } from './dossier-pole-emploi.ts';
import { CORPS } from './evenement.ts';
import { bail } from './foyer/bail.ts';
import { identite } from './identite.ts';
import { isFictionalNir } from './nir.ts';
import { papier } from './papier.ts';
import { emploi, revenu } from './revenus.ts';
import { phrase, texte } from './texte.ts';

/*
 * A fictional person: identity, truth, papers, opening history. Each key carries the sentence that its author reads in the
 * editor; the same schema validates, types and completes. Money is in euros, days are « AAAA-MM-JJ », months « AAAA-MM ».
 */
const vecu = z
  .strictObject({ le: jour, minute: z.number().int().min(0).max(1439).optional() })
  .and(
    z.union([
      z.object({ recu: z.strictObject(CORPS.recu as never) }),
      z.object({ lu: z.strictObject(CORPS.lu as never) }),
      z.object({ paye: z.strictObject(CORPS.paye as never) }),
    ]) as never,
  )
  .describe('Un évènement passé : un jour, et ce qui est arrivé (recu, lu, paye).');

/** A fictional person as a trainer writes it, one file each in scenarios/comptes. */
export const compte = z
  .strictObject({
    $schema: z.string().optional(),
    prenom: phrase(60).describe('Prénom de la personne.'),
    nom: phrase(60).describe(
      'Nom de famille. Choisissez un nom visiblement inventé. Pour une personne qui n’a qu’un nom, le même qu’au prénom : il se dit une fois.',
    ),
    presentation: texte.describe('Une ligne pour situer la personne : « 34 ans, à mi-temps, un enfant ».'),
    histoire: texte.optional().describe('Quelques phrases sur sa vie, pour s’y attacher.'),
    naissance: jour.describe('Date de naissance.'),
    identifiants: z
      .strictObject({
        numeroSecuriteSociale: chiffres(13, 'le numéro de sécurité sociale').refine(
          isFictionalNir,
          'Ce numéro pourrait exister : un numéro fictif a le département 00 (6e et 7e chiffres).',
        ),
        motDePasse: phrase(40)
          .optional()
          .describe('Mot de passe fictif du compte CAF, noté dans les papiers du personnage. Sans lui : pas de compte CAF.'),
        numeroAllocataire: chiffres(7, 'le numéro d’allocataire').optional(),
        courriel: courriel.describe('Adresse de courriel fictive, qui finit par .test'),
        courrielPerdu: z
          .boolean()
          .optional()
          .describe('true si la personne n’a plus accès à cette adresse : les codes n’arrivent pas.'),
        telephone: telephone.describe('Numéro réservé à la fiction : "06 39 98 01 02".'),
        ancienTelephone: z
          .string()
          .regex(/^06 39 98 \d\d \d\d$/, 'Un mobile fictif commence par 06 39 98.')
          .optional()
          .describe('Le mobile que la CAF a encore, et que la personne n’a plus : `telephone` est le nouveau.'),
        ancienCourriel: courriel
          .optional()
          .describe('L’adresse de courriel que la CAF a encore, et que la personne lit encore : `courriel` est la nouvelle.'),
      })
      .describe('De quoi se connecter.'),
    foyer: z
      .strictObject({
        adultes: z
          .array(adulte)
          .min(1)
          .max(2)
          .describe('La personne, et son conjoint s’il y en a un. La première est l’allocataire.'),
        enfants: z
          .array(z.strictObject({ prenom: phrase(60), naissance: jour }))
          .max(12)
          .default([])
          .describe('Les enfants à charge.'),
        enceinte: z.boolean().optional(),
        isoleDepuis: jour
          .optional()
          .describe('Pour un parent seul : depuis quand. Donne la majoration quand la règle le permet.'),
        changements: z
          .array(changement)
          .max(6)
          .optional()
          .describe('Ce qui a changé au foyer et que la CAF ne sait pas encore : c’est à la personne de le déclarer.'),
      })
      .describe('Qui vit dans le foyer.'),
    logement: z
      .strictObject({
        statut: z.enum([
          'locataire',
          'colocataire',
          'proprietaire-avec-pret',
          'proprietaire-sans-pret',
          'heberge-gratuitement',
          'heberge-avec-participation',
          'sans-domicile',
        ]),
        adresse: phrase().describe('Une adresse qui n’existe pas : « 12 rue Inventée, 00000 Exempleville ».'),
        demenagement: z
          .strictObject({
            le: jour.describe('Le jour du déménagement.'),
            ancienneAdresse: phrase().describe('Où les administrations croient encore que la personne habite.'),
          })
          .optional()
          .describe('Un déménagement que personne ne sait encore : `adresse` est la nouvelle, et chaque portail a l’ancienne.'),
        loyer: recu.optional(),
        bail: bail.optional().describe('Le bail, pour demander une aide au logement. Sans lui : la demande ne s’ouvre pas.'),
        aide: recu.default(0).describe('Aide au logement reçue chaque mois, en euros. 0 s’il n’y en a pas.'),
      })
      .describe('Le logement : il change le forfait logement.'),
    verite: z
      .strictObject({
        emplois: z.array(emploi).default([]).describe('Les emplois et leurs paies. Les bulletins de paie en sont tirés.'),
        revenus: z.array(revenu).default([]).describe('Les autres revenus.'),
        revenuFiscalN2: recu
          .optional()
          .describe(
            'Revenus du foyer d’il y a deux ans, par an : les prestations familiales en dépendent. Sans cette ligne : de petits revenus.',
          ),
        prestationsFamiliales: z
          .array(
            z.strictObject({
              nature: z.enum([
                'allocations-familiales',
                'majoration-age',
                'asf',
                'asf-deux-parents',
                'paje-base',
                'complement-familial',
              ]),
              montant: recu,
              enfants: z
                .number()
                .int()
                .min(1)
                .max(12)
                .optional()
                .describe('Pour l’ASF seulement : pour combien d’enfants. Sans cette ligne, le montant le dit.'),
            }),
          )
          .default([])
          .describe(
            'Prestations familiales versées chaque mois, en euros, au moment de la déclaration. Sans cette liste, elles sont calculées d’après les enfants et revenuFiscalN2 (sauf l’ASF). Quand un enfant naît ou grandit, ce qui change est recalculé.',
          ),
      })
      .describe('Ce qui est vrai, que la personne le sache ou non : ce que tiennent les autres administrations.'),
    droits: droits.optional().describe('Le dossier à la CAF. Sans lui : la personne n’y est pas connue.'),
    poleEmploi: poleEmploi
      .optional()
      .describe('Le dossier à Pôle emploi (France Travail). Sans lui : la personne n’y est pas connue.'),
    ants: ants
      .optional()
      .describe('Les voitures, le permis et les titres, pour l’ANTS (France Titres). Sans eux : rien à y faire.'),
    identite: identite
      .optional()
      .describe(
        'L’identité partagée (« connexion d’entraînement »), qui ouvre plusieurs portails. Sans elle : la personne n’en a pas.',
      ),
    papiers: z.array(papier).default([]).describe('Les autres papiers. Les bulletins de paie sont faits tout seuls.'),
    historique: z.array(vecu).default([]).describe('Ce qui est arrivé avant le début, comme évènements.'),
  })
  .refine(
    ({ droits, identifiants }) =>
      droits === undefined ||
      droits.prestations.length === 0 ||
      (identifiants.motDePasse !== undefined && identifiants.numeroAllocataire !== undefined),
    'Des prestations ouvertes (« droits ») demandent un motDePasse et un numeroAllocataire dans « identifiants ».',
  )
  .refine(
    ({ droits }) => droits === undefined || droits.prestations.length === 0 || droits.declarationEn !== undefined,
    'Des prestations ouvertes (« droits ») demandent un mois de déclaration : declarationEn.',
  )
  .refine(
    (files) => [files.droits, files.poleEmploi, files.ants].some((file) => file !== undefined),
    'Il faut au moins un dossier : « droits » pour la CAF, « poleEmploi » ou « ants ».',
  );

/** A fictional person, once checked. `id` is the name of its file. */
export type Compte = Omit<z.infer<typeof compte>, 'historique'> & { id: string; historique: Vecu[] };
/** One event of the opening history, in a trainer's words. */
export type Vecu = {
  le: string;
  minute?: number;
  recu?: Record<string, unknown>;
  lu?: Record<string, unknown>;
  paye?: Record<string, unknown>;
};
export type { Adulte, Changement } from './adulte.ts';
export type { DossierAnts, Vehicule } from './dossier-ants.ts';
export type { DossierPoleEmploi } from './dossier-pole-emploi.ts';
export type { Bail } from './foyer/bail.ts';
export type { Fournisseur, IdentitePartagee } from './identite.ts';
export type { Papier } from './papier.ts';
export type { Contrat, Emploi, EvenementDePaie, Paie, Revenu } from './revenus.ts';
