import { Button } from '#ui/index.ts';
import { useSite } from '../site-context.ts';
import './not-found.css';

/** An address that leads nowhere: nobody's fault. */
export function NotFoundPage() {
  const { words, addresses } = useSite();
  const { notFound } = words;
  return (
    <div className="site-page not-found">
      <span className="not-found__sheet" aria-hidden="true" />
      <h1 className="page-title">{notFound.title}</h1>
      <p className="page-lead">{notFound.text}</p>
      <div className="not-found__acts">
        <Button variant="principal" icon="maison" href={addresses.home}>
          {notFound.home}
        </Button>
        <Button variant="lien" href={addresses.catalogue}>
          {notFound.catalogue}
        </Button>
      </div>
    </div>
  );
}
