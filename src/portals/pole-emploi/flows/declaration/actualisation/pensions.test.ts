import { expect, test } from 'vitest';
import { ACTU, dossierOf } from '#portals/pole-emploi/dossier/months.ts';
import { NOTHING } from '#portals/pole-emploi/testing/month-builder.ts';
import { decisions, jobseeker, letterOf, make, session, until } from '#portals/pole-emploi/testing/session-builder.ts';
import type { Donnees } from '#schema/evenement.ts';
import { notes } from './notes.ts';

const DOSSIER = dossierOf('2026-10');
const PENSION: Readonly<Record<string, Donnees>> = {
  '2021': { ...NOTHING['2021'], pensionInvalidite: 'oui', invaliditeDate: '2026-10-01' },
  '2026': { ...NOTHING['2026'], pensionNouvelle: 'oui', pensionNatures: ['invalidite'], invaliditeDate: '2026-10-01' },
};
const told = (edition: string) =>
  make(session(jobseeker(), { edition }), {
    fais: 'requete',
    portail: 'pole-emploi',
    route: ACTU,
    corps: { dossier: DOSSIER, donnees: PENSION[edition] ?? {} },
  });

test.each(['2021', '2026'])(
  'édition %s : une nouvelle pension est demandée, expliquée avec sa source, et le montant reste',
  (edition) => {
    const letter = letterOf(told(edition), 'justificatifs-demandes');
    expect(letter.aRetenir?.[0]?.valeur).toContain('pension d’invalidité');
    expect(letter.paragraphes.join(' ')).toContain('2e ou 3e catégorie');
    expect(letter.paragraphes.join(' ')).toContain('le montant n’est pas recalculé');
    expect(letter.source).toContain('2012-157');
    expect(letter.source).toContain('choix du simulateur');
    const net = (world: ReturnType<typeof told>) => decisions(until(world, '2026-11-12'), 'calcul')[0]?.donnees?.net;
    const without = make(session(jobseeker(), { edition }), {
      fais: 'requete',
      portail: 'pole-emploi',
      route: ACTU,
      corps: { dossier: DOSSIER, donnees: NOTHING[edition] ?? {} },
    });
    expect(net(told(edition))).toBe(net(without));
  },
);

test('la règle se lit dès que la pension est écrite ; ce qui se dit ailleurs a son lien', () => {
  const world = session();
  const answers = new Map(
    Object.entries(PENSION['2026'] ?? {}).map(([key, valeur]) => [key, { etat: 'repondu' as const, valeur }]),
  );
  const context = { world, dossier: DOSSIER, answers };
  expect(
    notes('situations-particulieres', context)
      .map(({ texte }) => texte)
      .join(' '),
  ).toContain('2e ou 3e catégorie');
  const before = notes('situations-particulieres', { ...context, answers: new Map() });
  expect(before.filter(({ encadre }) => !encadre)).toMatchObject([{ lien: { demarche: 'changement-situation' } }]);
});
