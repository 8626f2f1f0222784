import { render, screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { expect, test, vi } from 'vitest';
import type { Fait } from '#schema/evenement.ts';
import { emptyTrace, SmallForm, type Trace } from '#testing/SmallForm.tsx';
import { DOSSIER, gave } from '#testing/town-hall/cantine.ts';
import { townHall } from '#testing/town-hall/town-hall.ts';
import { FlowPlan } from './FlowPlan.tsx';
import { Recap } from './Recap.tsx';
import { ScreenForm } from './ScreenForm.tsx';

function show(ecran: string, options: { start?: Fait[]; trace?: Trace; strict?: boolean; sends?: boolean } = {}) {
  const { sends = false, ...rest } = options;
  const calls = { go: vi.fn(), goToField: vi.fn(), send: vi.fn() };
  render(
    <SmallForm {...rest}>
      {(form, current) => (
        <ScreenForm
          form={form}
          current={current}
          ecran={ecran}
          go={calls.go}
          goToField={calls.goToField}
          {...(sends ? { sending: { label: 'Envoyer', busy: false, send: calls.send } } : {})}
        />
      )}
    </SmallForm>,
  );
  return calls;
}
const press = (name: string | RegExp) => userEvent.click(screen.getByRole('button', { name }));
const FULL = [gave('repas', 'deux'), gave('revenu', 912.4, '2026-08/ana'), gave('allergies', ['aucune'])];

test('ce qui manque est dit une fois en haut et au champ, puis on peut continuer quand même', async () => {
  const trace = emptyTrace();
  const { go } = show('repas', { trace });
  await press('Continuer');
  expect(go).not.toHaveBeenCalled();
  const summary = screen.getByRole('region', { name: /Il manque 2 réponses/ });
  expect(summary).toBe(document.activeElement);
  await userEvent.click(within(summary).getByRole('link', { name: /Le revenu/ }));
  expect(document.activeElement).toBe(screen.getByLabelText('Revenu'));
  expect(screen.getByText('Choisissez une des réponses proposées.')).toBeTruthy();
  await press('Continuer quand même');
  expect(trace.faits).toEqual([{ type: 'parcouru', dossier: DOSSIER, ecran: 'repas' }]);
  expect(go).toHaveBeenCalledWith('mairie:cantine/enfant');
});

test('laisser pour plus tard est un choix : on continue sans avertissement', async () => {
  const later = (fait: string, pour?: string): Fait => ({
    type: 'reporte',
    dossier: DOSSIER,
    fait,
    ...(pour === undefined ? {} : { pour }),
  });
  const { go } = show('repas', { start: [later('repas'), later('revenu', '2026-08/ana')] });
  await press('Continuer');
  expect(go).toHaveBeenCalledWith('mairie:cantine/enfant');
});

test('ce qu’on écrivait lors d’une visite passée compte quand on continue', async () => {
  const trace = emptyTrace();
  trace.drafts.set(`${DOSSIER}|revenu@2026-08/ana`, '45');
  show('repas', { trace, start: [gave('repas', 'deux')] });
  await press('Continuer');
  expect(trace.faits).toEqual([gave('revenu', 45, '2026-08/ana')]);
});

test('l’envoi incomplet est refusé en disant tout ce qui manque, sur tous les écrans', async () => {
  const { send, goToField } = show('envoi', { sends: true, start: [gave('repas', 'deux')] });
  await press('Envoyer');
  expect(send).not.toHaveBeenCalled();
  expect(screen.getAllByRole('link').map(({ textContent }) => textContent)).toEqual([
    'Le revenu (2026-08/ana)',
    'Les allergies',
    'L’engagement',
  ]);
  await userEvent.click(screen.getByRole('link', { name: 'Les allergies' }));
  expect(goToField).toHaveBeenCalledWith('enfant', 'champ-allergies');
});

test('l’envoi complet part', async () => {
  const { send } = show('envoi', { sends: true, start: [...FULL, gave('attestation', true)] });
  await press('Envoyer');
  expect(send).toHaveBeenCalledOnce();
});

test('l’ordre du vrai site est dit sans être imposé', () => {
  show('enfant');
  expect(screen.getByText(/les écrans se suivent/)).toBeTruthy();
  expect(screen.getByLabelText('Lait')).toBeTruthy();
});

test('quand l’exercice impose l’ordre, la page mène à ce qui reste à finir', async () => {
  const { go } = show('enfant', { strict: true });
  expect(screen.queryByLabelText('Lait')).toBeNull();
  await press(/Aller à.*Les repas/);
  expect(go).toHaveBeenCalledWith('mairie:cantine/repas');
});

test('quand l’exercice impose l’ordre, on ne continue pas avec un manque', async () => {
  const { go } = show('repas', { strict: true, start: [gave('repas', 'deux')] });
  await press('Continuer');
  await press('Continuer');
  expect(go).not.toHaveBeenCalled();
});

test('les champs d’un même mois sont ensemble, sous son nom', () => {
  show('repas');
  const group = screen.getByRole('region', { name: 'Août 2026' });
  expect(within(group).getByLabelText('Revenu')).toBeTruthy();
  expect(within(group).queryByLabelText('Deux')).toBeNull();
});

test('l’heure du dernier enregistrement est celle de la dernière réponse', () => {
  show('repas', { start: [gave('repas', 'deux')] });
  expect(screen.getByText('Enregistré à 10 h 42')).toBeTruthy();
});

test('le plan ouvre n’importe quelle partie, et dit où en est chacune', async () => {
  const go = vi.fn();
  render(
    <SmallForm start={[gave('repas', 'deux')]}>
      {(_form, current) => <FlowPlan current={current} portal={townHall()} ecran="repas" go={go} />}
    </SmallForm>,
  );
  expect(screen.getByRole('button', { name: /Les repas.*1 réponse sur 2/ }).dataset['cible']).toBe('lieu:mairie:cantine/repas');
  await userEvent.click(screen.getByRole('button', { name: /^Envoi/ }));
  expect(go).toHaveBeenCalledWith('mairie:cantine/envoi');
});

test('le récapitulatif redit tout en mots, et mène à ce qui manque', async () => {
  const go = vi.fn();
  const goToField = vi.fn();
  render(
    <SmallForm start={[gave('repas', 'deux'), gave('revenu', 1824.8, '2026-08/ana')]}>
      {(form, current) => <Recap form={form} current={current} go={go} goToField={goToField} />}
    </SmallForm>,
  );
  expect(screen.getByText('Deux')).toBeTruthy();
  expect(screen.getByText('1 824,80 €')).toBeTruthy();
  await userEvent.click(screen.getByRole('button', { name: /Répondre.*Des allergies/ }));
  expect(goToField).toHaveBeenCalledWith('enfant', 'champ-allergies');
  await userEvent.click(screen.getByRole('button', { name: /Modifier.*Les repas/ }));
  expect(go).toHaveBeenCalledWith('mairie:cantine/repas');
  expect(screen.getByText('Rien à déclarer ici')).toBeTruthy();
});
