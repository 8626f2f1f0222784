import type { PaySlip, SlipLineId } from './slip.ts';

/**
 * One block of a model: its lines in order, each with its words. A line that the pay does not have is left out. `seul`: its one line is
 * printed as a title is.
 */
interface Block {
  id: string;
  titre?: string;
  seul?: true;
  lignes: Partial<Record<SlipLineId, string>>;
}

const GROSS: Block['lignes'] = {
  base: 'Salaire de base',
  absence: 'Absence',
  'heures-supplementaires': 'Heures supplémentaires',
  prime: 'Prime',
  'avantage-en-nature': 'Avantage en nature',
  'fin-de-contrat': 'Indemnité de fin de contrat (précarité)',
  conges: 'Indemnité compensatrice de congés payés',
};
const AFTER: Block['lignes'] = {
  remboursement: 'Remboursement',
  'titres-restaurant': 'Titres-restaurant, part du salarié',
  acompte: 'Acompte',
  retenue: 'Retenue',
  'retrait-avantage': 'Avantage en nature, déjà reçu',
};

/**
 * The order and the words of both models (« Bulletin de paie », dossier de faits, § 1.2): arrêté du 25 février 2016, in its two
 * versions. The order is imposed; words may only be shortened. Where the specimen of 2027 was not read to its end, the place of what
 * follows the net social is that of its first version.
 */
export const MODELS: Record<PaySlip['modele'], readonly Block[]> = {
  adapte: [
    { id: 'brut', lignes: { ...GROSS, brut: 'Salaire brut' } },
    {
      id: 'sante',
      titre: 'Santé',
      lignes: { maladie: 'Sécurité sociale – Maladie Maternité Invalidité Décès', mutuelle: 'Complémentaire Santé' },
    },
    { id: 'accidents', seul: true, lignes: { accidents: 'Accidents du travail – maladies professionnelles' } },
    {
      id: 'retraite',
      titre: 'Retraite',
      lignes: {
        plafonnee: 'Sécurité sociale plafonnée',
        deplafonnee: 'Sécurité sociale déplafonnée',
        tranche1: 'Complémentaire Tranche 1',
        tranche2: 'Complémentaire Tranche 2',
      },
    },
    { id: 'famille', seul: true, lignes: { famille: 'Famille' } },
    { id: 'chomage', seul: true, lignes: { chomage: 'Assurance chômage' } },
    { id: 'autres', seul: true, lignes: { autres: 'Autres contributions dues par l’employeur' } },
    {
      id: 'csg',
      lignes: {
        'csg-deductible': 'CSG déductible de l’impôt sur le revenu',
        'csg-non-deductible': 'CSG/CRDS non déductible de l’impôt sur le revenu',
        'csg-heures': 'CSG/CRDS sur les revenus non imposables',
      },
    },
    { id: 'allegements', seul: true, lignes: { allegement: 'Exonérations et allègements de cotisations' } },
    { id: 'totaux', lignes: { total: 'Total des cotisations et contributions' } },
    { id: 'net-social', lignes: { 'montant-net-social': 'Montant net social' } },
    { id: 'net-avant-impot', lignes: { ...AFTER, 'net-avant-impot': 'Net à payer avant impôt sur le revenu' } },
    {
      id: 'impot',
      titre: 'Impôt sur le revenu',
      lignes: {
        'net-imposable': 'Net imposable',
        'net-heures': 'Montant net des heures supplémentaires exonérées',
        impot: 'Impôt sur le revenu prélevé à la source',
      },
    },
    { id: 'net-a-payer', lignes: { 'net-a-payer': 'Net à payer' } },
    {
      id: 'employeur',
      lignes: {
        'allegement-employeur': 'Allègement de cotisations employeur',
        'total-employeur': 'Total versé par l’employeur',
      },
    },
  ],
  renove: [
    { id: 'brut', lignes: { ...GROSS, brut: 'Montant brut' } },
    {
      id: 'sante',
      titre: 'Santé',
      lignes: {
        maladie: 'Sécurité sociale – Maladie Maternité Invalidité Décès',
        mutuelle: 'Complémentaire garanties frais de santé obligatoire',
      },
    },
    { id: 'accidents', seul: true, lignes: { accidents: 'Accidents du travail & maladies professionnelles' } },
    {
      id: 'retraite',
      titre: 'Retraite',
      lignes: {
        plafonnee: 'Sécurité sociale Vieillesse plafonnée',
        deplafonnee: 'Sécurité sociale Vieillesse déplafonnée',
        tranche1: 'Retraite complémentaire, CEG et CET T1',
        tranche2: 'Retraite complémentaire, CEG et CET T2',
      },
    },
    { id: 'famille', seul: true, lignes: { famille: 'Famille' } },
    { id: 'chomage', seul: true, lignes: { chomage: 'Assurance chômage' } },
    { id: 'autres', seul: true, lignes: { autres: 'Autres charges dues par l’employeur' } },
    {
      id: 'csg',
      lignes: {
        'csg-deductible': 'CSG déductible de l’impôt sur le revenu',
        'csg-non-deductible': 'CSG/CRDS non déductible de l’impôt sur le revenu',
        'csg-heures': 'CSG/CRDS sur les revenus non imposables',
      },
    },
    { id: 'totaux', lignes: { total: 'Total des cotisations et contributions obligatoires' } },
    { id: 'allegements', seul: true, lignes: { allegement: 'Exonérations et allègements de cotisations' } },
    { id: 'net-social', lignes: { 'montant-net-social': 'Montant net social' } },
    { id: 'apres', titre: 'Remboursements et déductions diverses', lignes: AFTER },
    {
      id: 'net',
      lignes: {
        'net-avant-impot': 'Montant net à payer avant impôt sur le revenu',
        'net-imposable': 'Montant net imposable',
        'net-heures': 'Montant net des heures complémentaires ou supplémentaires exonérées',
        impot: 'Impôt sur le revenu prélevé à la source',
        'net-a-payer': 'Montant net à payer',
      },
    },
    { id: 'employeur', lignes: { 'total-employeur': 'Total versé par l’employeur' } },
  ],
};

/** The model of a slip: the new one is compulsory from January 2027 (arrêté du 11 août 2025). */
export const modelIn = (month: string): PaySlip['modele'] => (month >= '2027-01' ? 'renove' : 'adapte');
