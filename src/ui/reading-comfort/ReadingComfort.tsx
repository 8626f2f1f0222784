import { ChoiceField } from '../fields/ChoiceField.tsx';
import type { Choice } from '../fields/field-props.ts';
import './ReadingComfort.css';

/** How a person likes to read. Each value is written as it stands on <html> (`data-taille`…). */
export type ReadingPreferences = {
  taille: 'normale' | 'grande' | 'tres-grande';
  /** « systeme »: the colours that the device asks for. */
  theme: 'systeme' | 'clair' | 'sombre' | 'contraste';
  interligne: 'normal' | 'large';
  mouvement: 'normal' | 'reduit';
};

/** What a page shows before anyone chooses. */
export const DEFAULT_READING: ReadingPreferences = {
  taille: 'normale',
  theme: 'systeme',
  interligne: 'normal',
  mouvement: 'normal',
};

type Question<Key extends keyof ReadingPreferences> = {
  key: Key;
  label: string;
  choices: readonly (Choice & { valeur: ReadingPreferences[Key] })[];
};

const QUESTIONS = [
  {
    key: 'taille',
    label: 'Taille des lettres',
    choices: [
      { valeur: 'normale', libelle: 'Normale' },
      { valeur: 'grande', libelle: 'Grande' },
      { valeur: 'tres-grande', libelle: 'Très grande' },
    ],
  } satisfies Question<'taille'>,
  {
    key: 'theme',
    label: 'Couleurs',
    choices: [
      { valeur: 'systeme', libelle: 'Celles de l’appareil' },
      { valeur: 'clair', libelle: 'Claires' },
      { valeur: 'sombre', libelle: 'Sombres' },
      { valeur: 'contraste', libelle: 'Très contrastées' },
    ],
  } satisfies Question<'theme'>,
  {
    key: 'interligne',
    label: 'Espace entre les lignes',
    choices: [
      { valeur: 'normal', libelle: 'Normal' },
      { valeur: 'large', libelle: 'Plus grand' },
    ],
  } satisfies Question<'interligne'>,
  {
    key: 'mouvement',
    label: 'Mouvements à l’écran',
    choices: [
      { valeur: 'normal', libelle: 'Normaux' },
      { valeur: 'reduit', libelle: 'Aucun' },
    ],
  } satisfies Question<'mouvement'>,
];

/** `id` is the prefix of the fields; `onChange` gives the whole set, with the one choice changed. */
export type ReadingComfortProps = {
  id?: string | undefined;
  value: ReadingPreferences;
  onChange: (value: ReadingPreferences) => void;
};

/** « Confort de lecture »: four choices that apply at once. */
export function ReadingComfort({ id = 'confort', value, onChange }: ReadingComfortProps) {
  return (
    <div className="ui-comfort">
      {QUESTIONS.map(({ key, label, choices }) => (
        <ChoiceField
          key={key}
          id={`${id}-${key}`}
          label={label}
          inline
          choices={choices}
          value={value[key]}
          onCommit={(chosen) => onChange({ ...value, [key]: chosen })}
        />
      ))}
    </div>
  );
}
