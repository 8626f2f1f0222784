import { render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { useState } from 'react';
import { expect, test } from 'vitest';
import type { HttpAnswer } from '#form/look.ts';
import { exampleWorld } from '#testing/example-room.ts';
import { begun } from './begun.ts';
import { LoginForm } from './LoginForm.tsx';

function open(answer: Promise<HttpAnswer>) {
  const drafts = new Map<string, string>();
  function Page() {
    const [here, setHere] = useState(true);
    return (
      <>
        {here && (
          <LoginForm
            ask={() => answer}
            world={exampleWorld().world}
            draft={(key) => drafts.get(key)}
            keepDraft={(key, saisie) => void (saisie === '' ? drafts.delete(key) : drafts.set(key, saisie))}
            demarche="connexion"
            titre="Entrer"
            route="connexion"
            fields={[
              { key: 'numero', label: 'Numéro', garde: begun(/^\d{7}$/, undefined) },
              { key: 'motDePasse', label: 'Mot de passe', secret: true },
            ]}
            bouton="Entrer"
          />
        )}
        <button type="button" onClick={() => setHere(!here)}>
          Ailleurs
        </button>
      </>
    );
  }
  render(<Page />);
  return drafts;
}
const numero = () => screen.getByLabelText<HTMLInputElement>('Numéro');
const press = (name: string) => userEvent.click(screen.getByRole('button', { name }));
async function fillIn() {
  await userEvent.type(numero(), '0012345');
  await userEvent.type(screen.getByLabelText('Mot de passe'), 'Modele2026');
}

test('quitter la page et y revenir retrouve le numéro, jamais le mot de passe', async () => {
  const drafts = open(Promise.resolve({ status: 401, corps: {} }));
  await fillIn();
  await press('Ailleurs');
  await press('Ailleurs');
  expect(numero().value).toBe('0012345');
  expect(screen.getByLabelText<HTMLInputElement>('Mot de passe').value).toBe('');
  expect([...drafts.values()]).toEqual(['0012345']);
});

test.each([
  ['refusé', 401, ['0012345']],
  ['en panne', 503, ['0012345']],
  ['sans réseau', 0, ['0012345']],
  ['accepté', 200, []],
])('%s, même après avoir quitté la page : le numéro reste jusqu’à ce qu’il soit accepté', async (_what, status, kept) => {
  let reply: (answer: HttpAnswer) => void = () => undefined;
  const drafts = open(new Promise((resolve) => (reply = resolve)));
  await fillIn();
  await press('Entrer');
  await press('Ailleurs');
  reply({ status, corps: {} });
  await press('Ailleurs');
  expect(numero().value).toBe(kept[0] ?? '');
  expect([...drafts.values()]).toEqual(kept);
});
