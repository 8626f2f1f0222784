import type { LookProps } from '#form/look.ts';
import { PlaceLink } from '#look/PlaceLink.tsx';
import { Disclosure } from '#ui/index.ts';
import { lookOf } from '../edition.ts';

/** At the bottom of every page: how to reach somebody, and why the name changed. */
export function Foot({ world, go }: LookProps) {
  return (
    <footer className="pe-foot">
      <p>
        <PlaceLink lieu="pole-emploi:contact" go={go}>
          Contact, 3949 et arnaques
        </PlaceLink>
      </p>
      <Disclosure title="Pôle emploi ou France Travail&nbsp;?">
        <p>
          {lookOf(world) === '2021'
            ? 'C’est la même maison. Pôle emploi s’appelle France Travail depuis le 1er janvier 2024. Cette présentation imite les années d’avant\u00a0: elle garde l’ancien nom.'
            : 'C’est la même maison. Pôle emploi s’appelle France Travail depuis le 1er janvier 2024. De vieilles lettres et beaucoup de gens disent encore «\u00a0Pôle emploi\u00a0».'}
        </p>
        <p>Ce portail est un exercice. Il n’appartient pas à France Travail, et ne copie ni son logo ni ses couleurs.</p>
      </Disclosure>
    </footer>
  );
}
