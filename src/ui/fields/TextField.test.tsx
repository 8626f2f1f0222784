import { act, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { afterEach, expect, test, vi } from 'vitest';
import { EurosField } from './EurosField.tsx';
import { TextField } from './TextField.tsx';

afterEach(() => {
  vi.useRealTimers();
});

test('la réponse est donnée en quittant le champ, une seule fois', async () => {
  const user = userEvent.setup();
  const onCommit = vi.fn();
  render(<TextField id="commune" label="Commune" value="" onCommit={onCommit} />);
  await user.type(screen.getByLabelText('Commune'), 'Sainte-Exemple');
  expect(onCommit).not.toHaveBeenCalled();
  await user.tab();
  expect(onCommit.mock.calls).toEqual([['Sainte-Exemple']]);
});

test('passer sur un champ sans rien y écrire ne donne aucune réponse', async () => {
  const user = userEvent.setup();
  const onCommit = vi.fn();
  render(<TextField id="commune" label="Commune" value="" onCommit={onCommit} />);
  await user.tab();
  await user.tab();
  expect(onCommit).not.toHaveBeenCalled();
});

test('la touche Entrée donne la réponse', async () => {
  const user = userEvent.setup();
  const onCommit = vi.fn();
  render(<EurosField id="aout" label="Août" value="" onCommit={onCommit} />);
  await user.type(screen.getByLabelText('Août'), '912,40{Enter}');
  expect(onCommit.mock.calls).toEqual([['912,40']]);
});

test("un brouillon est gardé après une pause, et rien n'est perdu si la page se ferme", () => {
  vi.useFakeTimers();
  const onDraft = vi.fn();
  const { unmount } = render(<TextField id="commune" label="Commune" value="" onCommit={vi.fn()} onDraft={onDraft} />);
  type('Saint');
  act(() => vi.advanceTimersByTime(399));
  expect(onDraft).not.toHaveBeenCalled();
  act(() => vi.advanceTimersByTime(1));
  expect(onDraft.mock.calls).toEqual([['Saint']]);
  type('Sainte');
  unmount();
  expect(onDraft.mock.calls).toEqual([['Saint'], ['Sainte']]);
});

test('une valeur venue du dehors remplace ce qui est écrit, mais pas le retour de son propre brouillon', () => {
  vi.useFakeTimers();
  render(<PageThatKeepsDrafts />);
  type('Saint');
  act(() => vi.advanceTimersByTime(400));
  type('Sainte');
  expect(box().value).toBe('Sainte');
  act(() => screen.getByRole('button').click());
  expect(box().value).toBe('Exempleville');
});

test("l'erreur et l'aide décrivent le champ, l'erreur d'abord", () => {
  render(
    <TextField
      id="postal"
      label="Code postal"
      value="12"
      hint="Cinq chiffres."
      error="Il manque trois chiffres."
      onCommit={vi.fn()}
    />,
  );
  const field = screen.getByLabelText('Code postal');
  expect(field.getAttribute('aria-invalid')).toBe('true');
  expect(field.getAttribute('aria-describedby')).toBe('postal--erreur postal--aide');
  expect(document.getElementById('postal--erreur')?.textContent).toBe('À corriger\u00a0: Il manque trois chiffres.');
});

test('« Je ne sais pas encore » laisse la question, le focus suit, et on y revient quand on veut', async () => {
  const user = userEvent.setup();
  const onCommit = vi.fn();
  render(<PageThatLetsWait onCommit={onCommit} />);
  await user.type(box(), 'Sai');
  await user.click(screen.getByRole('button', { name: /Je ne sais pas encore/ }));
  expect(onCommit).not.toHaveBeenCalled();
  expect(screen.getByText('Vous y reviendrez')).toBeTruthy();
  expect(document.activeElement).toBe(screen.getByRole('button', { name: /Répondre maintenant/ }));
  await user.keyboard('{Enter}');
  expect(document.activeElement).toBe(box());
  expect(box().value).toBe('Sai');
});

function PageThatKeepsDrafts() {
  const [value, setValue] = useState('');
  return (
    <>
      <TextField id="commune" label="Commune" value={value} onCommit={setValue} onDraft={setValue} />
      <button type="button" onClick={() => setValue('Exempleville')}>
        Faire à ma place
      </button>
    </>
  );
}

function PageThatLetsWait({ onCommit }: { onCommit: (value: string) => void }) {
  const [later, setLater] = useState(false);
  return <TextField id="commune" label="Commune" value="" later={later} onLater={setLater} onCommit={onCommit} />;
}

function box(): HTMLInputElement {
  return screen.getByLabelText<HTMLInputElement>('Commune');
}

/** Without userEvent, whose own waits would not pass under a stopped clock. */
function type(text: string) {
  const field = box();
  act(() => {
    Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set?.call(field, text);
    field.dispatchEvent(new Event('input', { bubbles: true }));
  });
}
