import type { Journey } from '#engine/flow/journey.ts';
import { Button, Notice } from '#ui/index.ts';
import { type FormProps, savedAt } from './form-props.ts';
import { cible } from './look.ts';
import { RichText } from './RichText.tsx';

/** What the real site would not allow is told, not imposed. */
export function OrderNote({ form }: { form: FormProps }) {
  return (
    <p className="form-screen__order">
      <RichText text={form.flow.strictNote} langue={form.langue} glossaire={form.portal.glossaire} />
    </p>
  );
}

type GateProps = { form: FormProps; current: Journey; go: (lieu: string) => void; titre: string; stop: string };

/** The scenario asks for the order of the real site: the way back to the part to finish. */
export function Gate({ form, current, go, titre, stop }: GateProps) {
  const before = current.screens.find(({ screen }) => screen.id === stop)?.screen.titre ?? '';
  const place = form.portal.placeOf(form.flow.id, stop);
  return (
    <div className="form-screen">
      <h1 tabIndex={-1}>{titre}</h1>
      <Notice title="Une étape après l’autre">
        <p>Dans cet exercice, l’ordre est celui du vrai site. Prenez votre temps.</p>
        <p>Terminez d’abord «&nbsp;{before}&nbsp;». Cette page s’ouvrira ensuite.</p>
      </Notice>
      <div className="form-screen__end">
        <Button variant="principal" data-cible={cible.lieu(place)} onClick={() => go(place)}>
          Aller à «&nbsp;{before}&nbsp;»
        </Button>
      </div>
    </div>
  );
}

/** When the last answer was saved. */
export function Saved({ form }: { form: FormProps }) {
  const hour = savedAt(form.world, form.dossier);
  return hour === undefined ? null : <span className="form-screen__saved">Enregistré à {hour}</span>;
}
