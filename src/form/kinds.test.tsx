import { render, screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { expect, test, vi } from 'vitest';
import type { Fait } from '#schema/evenement.ts';
import { emptyTrace, SmallForm, type Trace } from '#testing/SmallForm.tsx';
import { DOSSIER, gave } from '#testing/town-hall/cantine.ts';
import { inscription } from '#testing/town-hall/inscription.ts';
import type { FormProps } from './form-props.ts';
import { Recap } from './Recap.tsx';
import { ScreenForm } from './ScreenForm.tsx';

type Options = { start?: Fait[]; trace?: Trace; join?: FormProps['join'] };

function show(ecran: string, options: Options = {}) {
  return render(
    <SmallForm {...options} flow={inscription}>
      {(form, current) =>
        ecran === 'resume' ? (
          <Recap form={form} current={current} go={vi.fn()} goToField={vi.fn()} />
        ) : (
          <ScreenForm form={form} current={current} ecran={ecran} go={vi.fn()} goToField={vi.fn()} />
        )
      }
    </SmallForm>,
  );
}
const box = (name: string | RegExp) => screen.getByLabelText<HTMLInputElement>(name);
// A rare kind of field comes with the first page that asks so.
const press = async (name: string | RegExp) => userEvent.click(await screen.findByRole('button', { name }));
const valuesOf = (trace: Trace) => trace.faits.map((fait) => ('valeur' in fait ? fait.valeur : fait.type));

test('une date écrite en lettres dans la première case est comprise', async () => {
  const trace = emptyTrace();
  show('vous', { trace });
  await userEvent.type(box('Jour'), '3 mai 1992');
  await userEvent.click(box('Complément d’adresse (facultatif)'));
  expect(trace.faits).toEqual([gave('naissance', '1992-05-03')]);
  expect([box('Jour').value, box('Mois').value, box('Année').value]).toEqual(['03', '05', '1992']);
});

test('une date refusée garde les trois cases, même après un retour', async () => {
  const trace = emptyTrace();
  const { unmount } = show('vous', { trace });
  await userEvent.type(box('Jour'), '31');
  await userEvent.type(box('Mois'), '4');
  await userEvent.type(box('Année'), '1992');
  await userEvent.tab();
  expect(screen.getByText(/avril 1992 va du 1er au 30/)).toBeTruthy();
  expect(screen.getByRole('group', { name: 'Date de naissance' }).getAttribute('aria-describedby')).toBe(
    'champ-naissance--erreur',
  );
  unmount();
  show('vous', { start: trace.faits });
  expect([box('Jour').value, box('Mois').value, box('Année').value]).toEqual(['31', '04', '1992']);
});

test('un groupe de champs porte son titre', () => {
  show('vous');
  const group = screen.getByRole('group', { name: 'Votre identité' });
  expect(within(group).getByLabelText('Courriel')).toBeTruthy();
  expect(within(group).queryByLabelText('IBAN')).toBeNull();
});

test('un métier se cherche, se choisit, et se relit en mots', async () => {
  const trace = emptyTrace();
  const { unmount } = show('vous', { trace });
  await userEvent.type(await screen.findByRole('combobox', { name: 'Métier cherché' }), 'habill{ArrowDown}{Enter}');
  expect(trace.faits).toEqual([gave('metier', 'D1214')]);
  expect(box('Métier cherché').value).toBe('Vente en habillement et accessoires de la personne');
  unmount();
  show('resume', { start: trace.faits });
  expect(screen.getByText('Vente en habillement et accessoires de la personne')).toBeTruthy();
});

test('un métier écrit mais pas choisi est refusé et reste écrit', async () => {
  const trace = emptyTrace();
  show('vous', { trace });
  await userEvent.type(await screen.findByRole('combobox', { name: 'Métier cherché' }), 'vendeuse');
  await userEvent.tab();
  expect(trace.faits).toEqual([
    { type: 'refuse', dossier: DOSSIER, fait: 'metier', raison: 'Choisissez un métier dans la liste.', saisie: 'vendeuse' },
  ]);
  expect(box('Métier cherché').value).toBe('vendeuse');
  expect(screen.getByText('Choisissez un métier dans la liste.')).toBeTruthy();
});

test('un jour se prend dans la liste du mois', async () => {
  const trace = emptyTrace();
  show('vous', { trace });
  await userEvent.selectOptions(
    screen.getByLabelText('Jour de paie'),
    screen.getByRole('option', { name: /30\sseptembre 2026/ }),
  );
  await userEvent.tab();
  expect(trace.faits).toEqual([gave('jourPaye', '2026-09-30')]);
});

test('un vrai courriel n’est gardé nulle part, même le temps de l’écrire', async () => {
  const trace = emptyTrace();
  show('vous', { trace });
  await userEvent.type(box('Courriel'), 'marie@ailleurs.fr');
  await new Promise((resolve) => setTimeout(resolve, 500));
  expect([...trace.drafts.values()].join('')).toBe('');
  await userEvent.tab();
  expect(JSON.stringify(trace.faits)).not.toContain('ailleurs');
  expect(box('Courriel').value).toBe('marie@ailleurs.fr');
});

test('un mot de passe ne s’écrit nulle part, et se change', async () => {
  const trace = emptyTrace();
  show('vous', { trace });
  await userEvent.type(box('Mot de passe'), 'Jardin2026');
  await new Promise((resolve) => setTimeout(resolve, 500));
  await userEvent.tab();
  await userEvent.tab();
  expect(JSON.stringify([trace.faits, ...trace.drafts])).not.toContain('Jardin');
  expect(valuesOf(trace)).toEqual([expect.stringMatching(/^empreinte-/)]);
  expect(screen.getByText('C’est enregistré. Pour le changer, écrivez-en un autre.')).toBeTruthy();
});

test('ce qui est facultatif se vide', async () => {
  const trace = emptyTrace();
  show('vous', { trace, start: [gave('complement', 'Bât. B')] });
  await userEvent.clear(box('Complément d’adresse (facultatif)'));
  await userEvent.tab();
  expect(trace.faits).toEqual([gave('complement', '')]);
});

test('une lettre garde ses lignes : Entrée va à la ligne, le récapitulatif les montre', async () => {
  const trace = emptyTrace();
  const { unmount } = show('vous', { trace });
  await userEvent.type(box('Votre lettre (facultatif)'), 'Bonjour,{Enter}{Enter}voici mon bulletin.{Enter}Merci');
  expect(trace.faits).toEqual([]);
  await userEvent.tab();
  expect(valuesOf(trace)).toEqual(['Bonjour,\n\nvoici mon bulletin.\nMerci']);
  expect(box('Votre lettre (facultatif)').value).toBe('Bonjour,\n\nvoici mon bulletin.\nMerci');
  unmount();
  const { container } = show('resume', { start: trace.faits });
  expect(container.querySelector('.form-recap__text')?.textContent).toBe('Bonjour,\n\nvoici mon bulletin.\nMerci');
});

test('une lettre trop longue est refusée gentiment, et reste entière dans sa case', async () => {
  const trace = emptyTrace();
  show('vous', { trace });
  const text = `${'mot\n'.repeat(60)}fin`;
  await userEvent.click(box('Votre lettre (facultatif)'));
  await userEvent.paste(text);
  await userEvent.tab();
  expect(screen.getByText(/200 signes au plus. Il en a 243. Enlevez quelques phrases/)).toBeTruthy();
  expect(box('Votre lettre (facultatif)').value).toBe(text);
});

test('un mauvais fichier est refusé en disant pourquoi, et n’est pas joint', async () => {
  const trace = emptyTrace();
  const join = vi.fn().mockResolvedValue(undefined);
  show('vous', { trace, join });
  await userEvent.click(screen.getByLabelText(/^CV\.docx/));
  await press('Joindre ce document');
  expect(screen.getByText(/ne lit pas ce type de fichier/)).toBeTruthy();
  expect(screen.queryByText(/Document joint/)).toBeNull();
  expect(screen.getByLabelText<HTMLInputElement>(/^CV\.docx/).checked).toBe(true);
  expect(document.activeElement).toBe(screen.getByLabelText(/^CV\.docx/));
  await userEvent.keyboard('{ArrowDown}');
  await press('Joindre ce document');
  expect(screen.getByText(/5 Mo au plus/)).toBeTruthy();
  expect(join).not.toHaveBeenCalled();
  await userEvent.click(screen.getByLabelText(/^CV-2\.jpg/));
  await press('Joindre ce document');
  expect(join).toHaveBeenCalledWith(expect.objectContaining({ fait: 'cv' }), 'cv-flou');
});

test('on ajoute un employeur, le focus va à son premier champ, et ses réponses sont les siennes', async () => {
  const trace = emptyTrace();
  show('employeurs', { trace });
  await screen.findByRole('group', { name: 'Employeur 1' });
  expect(screen.queryByRole('button', { name: /Enlever/ })).toBeNull();
  await userEvent.type(within(screen.getByRole('group', { name: 'Employeur 1' })).getByLabelText('Nom de l’employeur'), 'Café');
  await press('Ajouter un employeur');
  const second = screen.getByRole('group', { name: 'Employeur 2' });
  expect(document.activeElement).toBe(within(second).getByLabelText('Nom de l’employeur'));
  await userEvent.keyboard('Librairie');
  await userEvent.type(within(second).getByLabelText('Heures travaillées'), '12 h');
  await userEvent.tab();
  expect(trace.faits).toEqual([
    gave('employeur', 'Café', '1'),
    gave('employeurs', ['1', '2']),
    gave('employeur', 'Librairie', '2'),
    gave('heures', 12, '2'),
  ]);
});

const TWO = [gave('employeurs', ['1', '2']), gave('employeur', 'Café', '1'), gave('employeur', 'Librairie', '2')];

test('un employeur enlevé se remet, avec ses réponses', async () => {
  const trace = emptyTrace();
  show('employeurs', { trace, start: TWO });
  await press(/Enlever cette ligne.*Employeur 1/);
  expect(screen.getAllByLabelText<HTMLInputElement>('Nom de l’employeur').map(({ value }) => value)).toEqual(['Librairie']);
  expect(document.activeElement?.textContent).toContain('Annuler');
  expect(screen.getByText('Employeur 1 (Café) : enlevé. Vous pouvez annuler.')).toBeTruthy();
  await userEvent.keyboard('{Enter}');
  expect(valuesOf(trace)).toEqual([['2'], ['1', '2']]);
  expect(document.activeElement).toBe(within(screen.getByRole('group', { name: 'Employeur 1' })).getByDisplayValue('Café'));
});

test('un employeur ajouté après un employeur enlevé commence vide, et il y en a trois au plus', async () => {
  const trace = emptyTrace();
  show('employeurs', { trace, start: TWO });
  await press(/Enlever cette ligne.*Employeur 2/);
  await press('Ajouter un employeur');
  expect(valuesOf(trace)).toEqual([['1'], ['1', '3']]);
  expect(screen.getAllByLabelText<HTMLInputElement>('Nom de l’employeur').map(({ value }) => value)).toEqual(['Café', '']);
  await press('Ajouter un employeur');
  expect(screen.queryByRole('button', { name: 'Ajouter un employeur' })).toBeNull();
  expect(screen.getByText('Il y a 3 lignes au plus.')).toBeTruthy();
});

test('le récapitulatif dit les heures avec leur unité, et pas la liste des lignes', () => {
  show('resume', { start: [...TWO, gave('heures', 35, '1'), gave('motDePasse', 'empreinte-0000')] });
  expect(screen.getByText('35 heures')).toBeTruthy();
  expect(screen.getByText('••••••••')).toBeTruthy();
  expect(screen.queryByText('Les employeurs')).toBeNull();
});
