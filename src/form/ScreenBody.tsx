import type { ReactNode } from 'react';
import type { FieldState } from '#engine/flow/journey.ts';
import { noBreak } from '#engine/words/no-break.ts';
import type { Line } from '#ui/index.ts';
import { TitledSection } from '#ui/index.ts';
import { blocksOf, type FieldBlock } from './field-blocks.ts';
import { groupsOf } from './field-groups.ts';
import type { FormProps } from './form-props.ts';

/** Draws one field of the screen, with what is missing said beside it. `label` replaces the field's own; `lines` are those of a « lignes ». */
export type DrawField = (state: FieldState, label?: string, lines?: readonly Line[]) => ReactNode;

export type ScreenBodyProps = { fields: readonly FieldState[]; form: Pick<FormProps, 'world'>; draw: DrawField };

/** The fields of a screen one after the other: by person and month, then by group and by line. */
export function ScreenBody({ fields, form, draw }: ScreenBodyProps) {
  return groupsOf(fields, form.world).map((group) => {
    const blocks = blocksOf(group.fields).map((block) => <Block key={keyOf(block)} block={block} draw={draw} />);
    return group.titre === undefined ? (
      blocks
    ) : (
      <TitledSection key={group.id} className="form-group" title={noBreak(group.titre)}>
        {blocks}
      </TitledSection>
    );
  });
}

const keyOf = (block: FieldBlock): string => (block.kind === 'group' ? `groupe-${block.titre}` : block.state.key);

function Block({ block, draw }: { block: FieldBlock; draw: DrawField }) {
  if (block.kind === 'field') return draw(block.state);
  if (block.kind === 'group')
    return (
      <fieldset className="form-set">
        <legend>{noBreak(block.titre)}</legend>
        {block.fields.map((state) => draw(state))}
      </fieldset>
    );
  const lines = block.lines.map(({ id, titre, fields }) => ({
    id,
    titre,
    nom: nameIn(fields),
    content: fields.map((state) => draw(state)),
  }));
  return draw(block.state, undefined, lines);
}

// « Boulangerie Exemple »: what was written in the first field of a line names it best.
function nameIn([first]: readonly FieldState[]): string | undefined {
  return first?.field.as === 'texte' && typeof first.valeur === 'string' ? first.valeur : undefined;
}
