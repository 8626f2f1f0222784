import { lazy, Suspense } from 'react';
import type { Field, FieldKind } from '#engine/flow/flow.ts';
import type { FieldState } from '#engine/flow/journey.ts';
import {
  CheckField,
  ChoiceField,
  DayField,
  EurosField,
  type FieldProps,
  type Line,
  LoadingLine,
  MultiChoiceField,
  PieceField,
  SecretField,
  SelectField,
  TextField,
} from '#ui/index.ts';
import { toChoice, toPieces } from './choices.ts';
import type { FormProps } from './form-props.ts';

// Rare and heavier than the others: they come with the first démarche that asks so.
const SearchControl = lazy(async () => ({ default: (await import('./SearchControl.tsx')).SearchControl }));
const LinesControl = lazy(async () => ({ default: (await import('./LinesControl.tsx')).LinesControl }));

type ControlProps = {
  shared: Omit<FieldProps<never>, 'value' | 'onCommit' | 'onChange' | 'onDraft'>;
  state: FieldState;
  form: FormProps;
  /** As typed; several choices are joined by « , ». */
  value: string;
  /** A paper on its way, or one that was tried and did not go. */
  paper: { sending: boolean; refused: string | undefined };
  /** For « lignes »: the lines, with their fields. */
  lines: readonly Line[] | undefined;
  onAnswer: (saisie: string) => void;
  onDraft: (saisie: string) => void;
};

// The answer that excludes the others, wherever several boxes may be ticked.
const NONE = 'aucune';
const KEYBOARDS = { courriel: 'email', telephone: 'tel' } as const satisfies Record<NonNullable<Field['clavier']>, string>;

/** The right part for each kind of field. All of them speak one language: the text that was typed. */
export function Control({ shared, state, form, value, paper, lines, onAnswer, onDraft }: ControlProps) {
  const { field } = state;
  const choices = field.as === 'recherche' ? [] : (field.options ?? []).map(toChoice);
  const text = { ...shared, value, onCommit: onAnswer, onDraft };
  const kinds: Record<FieldKind, () => React.ReactNode> = {
    euros: () => <EurosField {...text} />,
    jour: () => <DayField {...text} />,
    entier: () => <TextField {...text} inputMode="numeric" size={6} suffix={field.unite} />,
    texte: () => <TextField {...text} inputMode={field.clavier && KEYBOARDS[field.clavier]} />,
    'texte-long': () => <TextField {...text} multiline />,
    chiffres: () => <TextField {...text} digits />,
    secret: () => <SecretField {...text} />,
    choix: () => <ChoiceField {...text} choices={choices} inline={choices.every(isShort)} />,
    liste: () => <SelectField {...text} choices={choices} />,
    recherche: () => <SearchControl {...text} options={field.options} />,
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
      paper.sending ? (
        <LoadingLine label="Le document est en train de partir…" />
      ) : (
        <PieceField
          {...shared}
          // What was tried and refused is not joined; what had been joined before still is.
          value={paper.refused !== undefined && state.valeur === undefined ? '' : value}
          refused={paper.refused}
          pieces={toPieces(field, form.papers)}
          onCommit={onAnswer}
        />
      ),
    lignes: () => <LinesControl {...shared} state={state} form={form} lines={lines} onAnswer={onAnswer} />,
  };
  return <Suspense fallback={<LoadingLine label="La question arrive…" />}>{kinds[field.as]()}</Suspense>;
}

const isShort = ({ libelle, precision }: ReturnType<typeof toChoice>): boolean => precision === undefined && libelle.length <= 12;
