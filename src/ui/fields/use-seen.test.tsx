import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { type ReactNode, useState } from 'react';
import { expect, test, vi } from 'vitest';
import { CheckField } from './CheckField.tsx';
import { ChoiceField } from './ChoiceField.tsx';
import { DayField } from './DayField.tsx';
import { EurosField } from './EurosField.tsx';
import { MultiChoiceField } from './MultiChoiceField.tsx';
import { PieceField } from './PieceField.tsx';
import { SecretField } from './SecretField.tsx';
import { SelectField } from './SelectField.tsx';
import { SearchField } from './search/SearchField.tsx';
import { TextField } from './TextField.tsx';

const choices = ['oui', 'non', 'autre'].map((valeur) => ({ valeur, libelle: `réponse ${valeur}` }));

type Props<Value> = { id: string; label: string; value: Value; onCommit: (value: Value) => void };
/** A page of one field and its button: pressing gives what the page believes. */
function Page<Value>({ start, press, children }: PageOf<Value>) {
  const [value, setValue] = useState(start);
  return (
    <>
      {children({ id: 'champ', label: 'Question', value, onCommit: setValue })}
      <button type="button" onClick={() => press(value)}>
        Continuer
      </button>
    </>
  );
}
type PageOf<Value> = { start: Value; press: (value: Value) => void; children: (props: Props<Value>) => ReactNode };

/** What « Continuer » reads when `fill` has filled the field without a word. */
async function readAfter<Value>(start: Value, field: PageOf<Value>['children'], fill: () => void) {
  const press = vi.fn();
  const user = userEvent.setup();
  const { unmount } = render(
    <Page start={start} press={press}>
      {field}
    </Page>,
  );
  fill();
  await user.click(screen.getByRole('button', { name: 'Continuer' }));
  await user.click(screen.getByRole('button', { name: 'Continuer' }));
  unmount();
  return press.mock.calls.map(([value]) => value as Value);
}
const write = (text: string, rank = 0) => {
  const box = document.querySelectorAll<HTMLInputElement>('input, textarea, select')[rank];
  if (box) box.value = text;
};
const tick = (...ranks: readonly number[]) => {
  for (const rank of ranks) {
    const box = document.querySelectorAll<HTMLInputElement>('input')[rank];
    if (box) box.checked = true;
  }
};

test.each<[string, PageOf<string>['children'], () => void, string]>([
  ['un texte', (props) => <TextField {...props} />, () => write('Sainte-Exemple'), 'Sainte-Exemple'],
  ['plusieurs lignes', (props) => <TextField {...props} multiline />, () => write('Bonjour.\nMerci.'), 'Bonjour.\nMerci.'],
  ['un montant', (props) => <EurosField {...props} />, () => write('912,40'), '912,40'],
  ['un mot de passe', (props) => <SecretField {...props} />, () => write('soleil-12'), 'soleil-12'],
  ['une liste', (props) => <SelectField {...props} choices={choices} />, () => write('non'), 'non'],
  ['une recherche', (props) => <SearchField {...props} choices={choices} />, () => write('réponse autre'), 'autre'],
  ['un choix', (props) => <ChoiceField {...props} choices={choices} />, () => tick(1), 'non'],
  [
    'une date',
    (props) => <DayField {...props} />,
    () => {
      write('3', 0);
      write('11', 1);
      write('2026', 2);
    },
    '2026-11-03',
  ],
  ['une date entière dans une case', (props) => <DayField {...props} />, () => write('03/11/2026'), '2026-11-03'],
])('%s rempli sans rien en dire est lu tel qu’on le voit', async (_kind, field, fill, seen) => {
  expect(await readAfter<string>('', field, fill)).toEqual([seen, seen]);
});

test('une case, plusieurs cases et un papier remplis sans rien en dire sont lus tels qu’on les voit', async () => {
  expect(
    await readAfter(
      false,
      (props) => <CheckField {...props} />,
      () => tick(0),
    ),
  ).toEqual([true, true]);
  expect(
    await readAfter<readonly string[]>(
      [],
      (props) => <MultiChoiceField {...props} choices={choices} />,
      () => tick(0, 2),
    ),
  ).toEqual([
    ['oui', 'autre'],
    ['oui', 'autre'],
  ]);
  const joined = vi.fn();
  const pieces = [{ id: 'bulletin', titre: 'Bulletin de paie' }];
  render(<PieceField id="papier" label="Papier" value="" pieces={pieces} onCommit={joined} />);
  tick(0);
  await userEvent.setup().click(screen.getByRole('button', { name: 'Joindre ce document' }));
  expect(joined.mock.calls).toEqual([['bulletin']]);
});

test('plusieurs champs remplis sans rien en dire sont tous lus, et un appui qui ne compte pas ne donne aucune réponse', async () => {
  const user = userEvent.setup();
  const press = vi.fn();
  function Door() {
    const [number, setNumber] = useState('');
    const [secret, setSecret] = useState('');
    const [chosen, setChosen] = useState('oui');
    return (
      <form
        onSubmit={(event) => {
          event.preventDefault();
          press(number, secret, chosen);
        }}
      >
        <TextField id="numero" label="Numéro" value={number} onCommit={setNumber} />
        <SecretField id="secret" label="Mot de passe" value={secret} onCommit={setSecret} />
        <ChoiceField id="choix" label="Choix" value={chosen} choices={choices} onCommit={setChosen} />
        <button type="submit">Se connecter</button>
      </form>
    );
  }
  render(<Door />);
  write('2920200045112', 0);
  write('soleil-12', 1);
  // The second press of a double press, which the room does not let through.
  const refuse = (event: Event) => event.preventDefault();
  window.addEventListener('click', refuse, true);
  await user.click(screen.getByLabelText('réponse non'));
  window.removeEventListener('click', refuse, true);
  await user.click(screen.getByLabelText('Numéro'));
  await user.keyboard('{Enter}');
  expect(press.mock.calls).toEqual([['2920200045112', 'soleil-12', 'oui']]);
});
