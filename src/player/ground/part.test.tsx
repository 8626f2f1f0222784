import { render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { expect, test } from 'vitest';
import { Later } from './Later.tsx';
import { partOf } from './part.tsx';

const Field = ({ label }: { label: string }) => <input aria-label={label} />;
const draw = (Part: ReturnType<typeof partOf<{ label: string }>>, label: string) => (
  <Later langue="fr">
    <Part label={label} />
  </Later>
);

test('a part is waited for, then keeps what was typed in it', async () => {
  let asked = 0;
  const Part = partOf(async () => {
    asked += 1;
    return Field;
  });
  const { rerender } = render(draw(Part, 'Prénom'));
  expect(screen.getByText('La page arrive…')).toBeTruthy();
  await userEvent.type(await screen.findByLabelText('Prénom'), 'Awa');
  rerender(draw(Part, 'Nom'));
  expect(screen.getByLabelText<HTMLInputElement>('Nom').value).toBe('Awa');
  expect(asked).toBe(1);
});

test('a part that has already come is drawn at once', async () => {
  const Part = partOf(async () => Field);
  await Part.ask();
  render(draw(Part, 'Prénom'));
  expect(screen.getByLabelText('Prénom')).toBeTruthy();
});
