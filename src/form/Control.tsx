import type { Field } from '../engine/flow.ts';
import type { PaperText } from '../engine/truth.ts';
import {
  CheckField,
  type Choice,
  ChoiceField,
  DayField,
  EurosField,
  type FieldProps,
  LoadingLine,
  MultiChoiceField,
  PieceField,
  TextField,
} from '../ui/index.ts';

type ControlProps = {
  shared: Omit<FieldProps<never>, 'value' | 'onCommit' | 'onChange' | 'onDraft'>;
  field: Field;
  papers: readonly PaperText[];
  /** As typed; several choices are joined by « , ». */
  value: string;
  /** A paper is on its way. */
  sending: boolean;
  onAnswer: (saisie: string) => void;
  onDraft: (saisie: string) => void;
};

// The answer that excludes the others, wherever several boxes may be ticked.
const NONE = 'aucune';

/** The right part for each kind of field. All of them speak one language: the text that was typed. */
export function Control({ shared, field, papers, value, sending, onAnswer, onDraft }: ControlProps) {
  const choices = (field.options ?? []).map(toChoice);
  const text = { ...shared, value, onCommit: onAnswer, onDraft };
  const kinds: Record<Field['as'], () => React.ReactNode> = {
    euros: () => <EurosField {...text} />,
    jour: () => <DayField {...text} />,
    texte: () => <TextField {...text} />,
    chiffres: () => <TextField {...text} digits />,
    choix: () => <ChoiceField {...text} choices={choices} inline={choices.every(isShort)} />,
    'choix-multiple': () => (
      <MultiChoiceField
        {...shared}
        value={value === '' ? [] : value.split(',')}
        choices={choices.filter(({ valeur }) => valeur !== NONE)}
        none={choices.find(({ valeur }) => valeur === NONE)}
        onCommit={(chosen) => onAnswer(chosen.join(','))}
      />
    ),
    case: () => <CheckField {...shared} value={value === 'true'} onCommit={(ticked) => onAnswer(String(ticked))} />,
    piece: () =>
      sending ? (
        <LoadingLine label="Le document est en train de partir…" />
      ) : (
        <PieceField {...shared} value={value} pieces={piecesOf(papers, choices)} onCommit={onAnswer} />
      ),
  };
  return kinds[field.as]();
}

const toChoice = ({ valeur, label, hint }: NonNullable<Field['options']>[number]): Choice => ({
  valeur,
  libelle: label,
  precision: hint,
});
const isShort = ({ libelle, precision }: Choice): boolean => precision === undefined && libelle.length <= 12;

// The field may name the papers that can serve; otherwise all can, but a card of identifiers, which proves nothing.
const piecesOf = (papers: readonly PaperText[], choices: readonly Choice[]) =>
  choices.length > 0
    ? choices.map(({ valeur, libelle, precision }) => ({ id: valeur, titre: libelle, description: precision }))
    : papers.filter(({ type }) => type !== 'carte').map(({ id, titre, de }) => ({ id, titre, description: de }));
