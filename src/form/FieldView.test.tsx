import { render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { expect, test, vi } from 'vitest';
import type { Field } from '#engine/flow/flow.ts';
import type { Fait } from '#schema/evenement.ts';
import { emptyTrace, SmallForm, type Trace } from '#testing/SmallForm.tsx';
import { DOSSIER, gave } from '#testing/town-hall/cantine.ts';
import { FieldView } from './FieldView.tsx';
import type { FormProps } from './form-props.ts';

const MONTH = '2026-08/ana';
function show(fait: string, options: { start?: Fait[]; trace?: Trace; change?: Partial<Field>; join?: FormProps['join'] } = {}) {
  const { change, ...rest } = options;
  return render(
    <SmallForm {...rest}>
      {(form, current) => {
        const state = current.screens.flatMap(({ fields }) => fields).find(({ field }) => field.fait === fait);
        return state && <FieldView state={{ ...state, field: { ...state.field, ...change } }} form={form} />;
      }}
    </SmallForm>,
  );
}

test('un montant se donne en quittant le champ, et s’écrit ensuite comme en France', async () => {
  const trace = emptyTrace();
  show('revenu', { trace });
  await userEvent.type(screen.getByLabelText('Revenu'), '912.4');
  await userEvent.tab();
  expect(trace.faits).toEqual([gave('revenu', 912.4, MONTH)]);
  expect(screen.getByLabelText<HTMLInputElement>('Revenu').value).toBe('912,40');
});

test('un refus dit pourquoi et garde ce qui était écrit', async () => {
  show('revenu');
  await userEvent.type(screen.getByLabelText('Revenu'), 'neuf cents');
  await userEvent.tab();
  expect(screen.getByText(/Écrivez seulement des chiffres/)).toBeTruthy();
  expect(screen.getByLabelText<HTMLInputElement>('Revenu').value).toBe('neuf cents');
});

test('« je ne sais pas encore » est une réponse, et on peut y revenir', async () => {
  const trace = emptyTrace();
  show('revenu', { trace });
  await userEvent.click(screen.getByRole('button', { name: /Je ne sais pas encore/ }));
  expect(trace.faits).toEqual([{ type: 'reporte', dossier: DOSSIER, fait: 'revenu', pour: MONTH }]);
  await userEvent.click(screen.getByRole('button', { name: /Répondre maintenant/ }));
  expect(screen.getByLabelText('Revenu')).toBe(document.activeElement);
});

test('ce qu’on était en train d’écrire est encore là au retour', () => {
  const trace = emptyTrace();
  trace.drafts.set(`${DOSSIER}|revenu@${MONTH}`, '45');
  show('revenu', { trace });
  expect(screen.getByLabelText<HTMLInputElement>('Revenu').value).toBe('45');
});

test('un vrai numéro n’est gardé nulle part, même à moitié écrit', async () => {
  const trace = emptyTrace();
  show('remarque', { trace });
  // Typed in one go then left: the draft of its beginning must be gone too.
  trace.drafts.set(`${DOSSIER}|remarque`, '285057512345');
  await userEvent.clear(screen.getByLabelText(/Une remarque/));
  await userEvent.type(screen.getByLabelText(/Une remarque/), '2850575123456');
  await new Promise((resolve) => setTimeout(resolve, 500));
  expect([...trace.drafts.values()].join('')).toBe('');
  await userEvent.tab();
  expect(trace.faits.map(({ type }) => type)).toEqual(['refuse']);
  expect(JSON.stringify(trace.faits)).not.toContain('2850575123456');
});

test('une case exclut les autres', async () => {
  const trace = emptyTrace();
  show('allergies', { trace });
  await userEvent.click(screen.getByLabelText('Lait'));
  await userEvent.click(screen.getByLabelText('Aucune'));
  expect(trace.faits).toEqual([gave('allergies', ['lait']), gave('allergies', ['aucune'])]);
});

test('une réponse donnée ailleurs est à vérifier, et se garde d’un bouton', async () => {
  const trace = emptyTrace();
  const change = { derive: { valeur: 912.4, note: 'Vous aviez écrit 912,40.' } };
  const start: Fait[] = [];
  render(
    <SmallForm trace={trace} start={start}>
      {(form, current) => {
        const state = current.screens.flatMap(({ fields }) => fields).find(({ field }) => field.fait === 'revenu');
        return (
          state && (
            <FieldView
              state={{ ...state, etat: 'a-verifier', valeur: 912.4, field: { ...state.field, ...change } }}
              form={form}
            />
          )
        );
      }}
    </SmallForm>,
  );
  expect(screen.getByText('Vous aviez écrit 912,40.')).toBeTruthy();
  await userEvent.click(screen.getByRole('button', { name: /Garder cette réponse/ }));
  expect(trace.faits).toEqual([gave('revenu', 912.4, MONTH)]);
});

test('ce qui est déjà connu est dit à côté, et une alerte n’empêche rien', () => {
  show('repas', { change: { connu: 'Deux l’an dernier', alerte: 'Quatre repas, c’est beaucoup.' } });
  expect(screen.getByText('Deux l’an dernier')).toBeTruthy();
  expect(screen.getByText(/c’est beaucoup/)).toBeTruthy();
  expect(screen.getByLabelText<HTMLInputElement>('Deux').disabled).toBe(false);
});

test('un papier refusé en route se dit au champ, et n’est pas joint', async () => {
  const trace = emptyTrace();
  const join = vi.fn().mockResolvedValueOnce('Ce fichier est trop lourd.').mockResolvedValueOnce(undefined);
  show('remarque', { trace, join, change: { fait: 'papier', as: 'piece', label: 'Le papier', optional: false } });
  await userEvent.click(screen.getByLabelText(/Bulletin d’août/));
  await userEvent.click(screen.getByRole('button', { name: 'Joindre ce document' }));
  expect(await screen.findByText('Ce fichier est trop lourd.')).toBeTruthy();
  expect(trace.faits).toEqual([]);
  await userEvent.click(screen.getByLabelText(/Bulletin d’août/));
  await userEvent.click(screen.getByRole('button', { name: 'Joindre ce document' }));
  expect(join).toHaveBeenCalledTimes(2);
  expect(screen.queryByText('Ce fichier est trop lourd.')).toBeNull();
});

test('le champ porte le nom que « montrer où » cherche', () => {
  show('revenu');
  expect(document.querySelector(`[data-cible="champ:${DOSSIER}:revenu@${MONTH}"]`)?.querySelector('input')?.id).toBe(
    'champ-revenu-2026-08-ana',
  );
});
