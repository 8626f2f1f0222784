import { ask, choose } from '#engine/flow/ask.ts';
import type { Field, FlowContext } from '#engine/flow/flow.ts';
import { IDENTITY_PAPER, PERMIT_PAPER } from '#portals/pole-emploi/dossier/papiers/specimens.ts';
import { warn } from '#portals/pole-emploi/warn.ts';
import { NUMBER_DIFFERS } from '../consistency.ts';
import { obstacles } from '../eligibility.ts';
import type { Fact } from '../facts/index.ts';
import { numberFits } from '../number-fits.ts';
import { CIVILITIES, COUNTRIES, NATIONALITIES, PERMITS, SEXES } from '../options.ts';
import { join, saidIn } from './field.ts';

/** Civil status, with the number of social security, and the permit of a foreign person. */
export function civilStatusFields(context: FlowContext): Field<Fact>[] {
  const said = saidIn(context);
  const why = (cle: string) => obstacles(said, context.world.today).find((obstacle) => obstacle.cle === cle)?.message;
  const foreign = said('nationalite') === 'autre';
  const identity = join('pieceIdentite', 'Votre pièce d’identité', [
    { valeur: IDENTITY_PAPER, label: 'Ma carte d’identité (spécimen)' },
  ]);
  return [
    choose('civilite', 'Civilité', CIVILITIES),
    choose('sexe', 'Sexe, à l’état civil', SEXES),
    ask('nomNaissance', 'texte', 'Nom de naissance'),
    ask('nomUsage', 'texte', 'Nom d’usage', { optional: true, hint: 'Par exemple le nom d’époux ou d’épouse.' }),
    ask('prenomNaissance', 'texte', 'Prénom'),
    ask('naissanceLe', 'jour', 'Date de naissance', warn(why('naissanceLe'))),
    ask('naissanceCommune', 'texte', 'Commune de naissance', { hint: 'Elle est sur la pièce d’identité.' }),
    choose('naissancePays', 'Pays de naissance', COUNTRIES),
    choose('nationalite', 'Nationalité', NATIONALITIES),
    ask('nirComplet', 'chiffres', 'Numéro de sécurité sociale ([[nir|NIR]])', {
      hint: 'Treize chiffres, puis la clé de deux chiffres. Il est dans « Mes papiers ».',
      ...warn(numberFits(said) ? undefined : NUMBER_DIFFERS),
    }),
    ...(foreign ? permitFields(why('titreExpire')) : [identity]),
  ];
}

const permitFields = (expired: string | undefined): Field<Fact>[] => [
  choose('titreNature', 'Votre titre de séjour', PERMITS, { groupe: 'Titre de séjour' }),
  ask('titreNumero', 'chiffres', 'Numéro du titre', { groupe: 'Titre de séjour' }),
  ask('titreExpire', 'jour', 'Dernier jour du titre', { groupe: 'Titre de séjour', ...warn(expired) }),
  join('titreCopie', 'La copie du titre', [{ valeur: PERMIT_PAPER, label: 'Mon titre de séjour (spécimen)' }], {
    groupe: 'Titre de séjour',
  }),
];

/** Where the person lives, and how to call her. */
export const contactFields = (): Field<Fact>[] => [
  ask('adresseVoie', 'texte', 'Numéro et rue'),
  ask('adresseComplement', 'texte', 'Complément', { optional: true, hint: 'Bâtiment, étage, « chez… ».' }),
  ask('adresseCodePostal', 'chiffres', 'Code postal'),
  ask('adresseCommune', 'texte', 'Commune'),
  ask('telephonePrincipal', 'texte', 'Téléphone', { clavier: 'telephone' }),
  ask('telephoneSecond', 'texte', 'Autre téléphone', { clavier: 'telephone', optional: true }),
];
