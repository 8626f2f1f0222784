import { plainText } from '#form/RichText.tsx';
import type { Etape } from '#schema/scenario.ts';
import { Button, Icon, type IconName } from '#ui/index.ts';
import { Say } from '../ground/Say.tsx';
import { t } from '../words/room.ts';
import type { BodyProps } from './companion-props.ts';
import { useHelp } from './use-help.ts';

/** Four levels of help on one step, and its hints one by one: only when asked. */
export function Help(props: BodyProps & { etape: Etape }) {
  const { etape, portal, langue } = props;
  const { asked, occupe, target, hints: all, sayAgain, show, explain, hint, doIt } = useHelp(props);
  const hints = all.slice(0, asked.indices);
  const words = (text: Etape['explication']) => <Say text={text} langue={langue} glossaire={portal.glossaire} />;
  return (
    <>
      <fieldset className="companion__help">
        <legend className="visuellement-cache">{t('besoinAide', langue)}</legend>
        <HelpButton icon="relire" onClick={sayAgain} label={t('relire', langue)} />
        <HelpButton icon="montrer" onClick={() => void show()} label={t('montrer', langue)} />
        <HelpButton icon="expliquer" onClick={explain} label={t('expliquer', langue)} expanded={asked.explique} />
        <HelpButton icon="faire" onClick={() => void doIt()} label={t('faire', langue)} busy={occupe} />
      </fieldset>
      {asked.montre !== undefined && (
        <div className="companion__answer">
          <p>{asked.montre}</p>
          {target.current && (
            <Button variant="discret" icon="fleche" onClick={() => focusIn(target.current)}>
              {t('yAller', langue)}
            </Button>
          )}
        </div>
      )}
      {asked.explique && <p className="companion__answer companion__answer--text">{words(etape.explication)}</p>}
      {asked.fait !== undefined && <p className="companion__answer companion__answer--text">{asked.fait}</p>}
      {hints.map((one) => (
        <p className="companion__answer companion__answer--text" key={plainText(one, 'fr', portal.glossaire ?? {})}>
          {words(one)}
        </p>
      ))}
      {hints.length < all.length && (
        <div className="companion__more">
          <Button variant="lien" onClick={hint}>
            {hints.length === 0 ? t('indice', langue) : t('indiceSuivant', langue, { rang: hints.length + 1, total: all.length })}
          </Button>
        </div>
      )}
    </>
  );
}

/** The ring may be around a frame: what can be typed in or pressed is inside. */
function focusIn(element: HTMLElement | undefined): void {
  const inside = element?.matches('a, button, input, select, textarea')
    ? element
    : element?.querySelector<HTMLElement>('input, select, textarea, button, a');
  (inside ?? element)?.focus();
}

type HelpButtonProps = { icon: IconName; label: string; onClick: () => void; expanded?: boolean; busy?: boolean };

function HelpButton({ icon, label, onClick, expanded, busy = false }: HelpButtonProps) {
  return (
    <button type="button" aria-expanded={expanded} aria-disabled={busy || undefined} onClick={busy ? undefined : onClick}>
      <Icon name={icon} />
      <span>{label}</span>
    </button>
  );
}
