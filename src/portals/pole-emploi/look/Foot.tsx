import type { ShellProps } from '../../../form/look.ts';
import { RichText } from '../../../form/RichText.tsx';
import { Disclosure } from '../../../ui/index.ts';
import { glossaire } from '../glossary.ts';
import { lookOf } from './edition.ts';
import { PlaceLink } from './PlaceLink.tsx';

/** At the bottom of every page: how to reach somebody, and why the name changed. */
export function Foot({ world, langue, go }: ShellProps) {
  return (
    <footer className="pe-foot">
      <p>
        <PlaceLink lieu="pole-emploi:contact" go={go}>
          Contact, 3949 et arnaques
        </PlaceLink>
      </p>
      <Disclosure title="Pôle emploi ou France Travail ?">
        <p>
          <RichText
            text={
              lookOf(world) === '2021'
                ? 'C’est la même maison. Pôle emploi s’appelle [[france-travail|France Travail]] depuis le 1er janvier 2024. Cette présentation imite les années d’avant : elle garde l’ancien nom.'
                : 'C’est la même maison. Pôle emploi s’appelle [[france-travail|France Travail]] depuis le 1er janvier 2024. De vieilles lettres et beaucoup de gens disent encore « Pôle emploi ».'
            }
            langue={langue}
            glossaire={glossaire}
          />
        </p>
        <p>Ce portail est un exercice. Il n’appartient pas à France Travail, et ne copie ni son logo ni ses couleurs.</p>
      </Disclosure>
    </footer>
  );
}
