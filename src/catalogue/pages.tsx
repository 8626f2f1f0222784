import type { ComponentType } from 'react';
import type { Glossary } from '#form/RichText.tsx';
import type { CatalogueContent } from './content.ts';
import { ExercisePage } from './exercise/ExercisePage.tsx';
import { FreePracticePage } from './free/FreePracticePage.tsx';
import { HomePage } from './home/HomePage.tsx';
import { CataloguePage } from './list/CataloguePage.tsx';
import { NeedPage } from './needs/NeedPage.tsx';
import { SiteProvider, useSite } from './site-context.ts';
import { SiteMapPage, type SiteMapPageProps } from './site-map/SiteMapPage.tsx';
import { GlossaryPage } from './understand/GlossaryPage.tsx';

/** The hard words of every portal together. */
const glossaryOf = ({ portals }: CatalogueContent): Glossary => Object.assign({}, ...portals.map(({ glossaire }) => glossaire));

/** A page surrounded with the glossary of the portals; language, words and addresses stay those around it. */
function framed<Props extends { content: CatalogueContent }>(Page: ComponentType<Props>) {
  return function Framed(props: Props) {
    const around = useSite();
    return (
      <SiteProvider value={{ ...around, glossaire: glossaryOf(props.content) }}>
        <Page {...props} />
      </SiteProvider>
    );
  };
}

/** The pages that show what trainers wrote. The others (`WorkshopPage`, `UnderstandPage`, `NotFoundPage`) need nothing. */
export const Home = framed(HomePage);
export const Catalogue = framed(CataloguePage);
export const ExercisesOfNeed = framed(NeedPage);
export const Exercise = framed(ExercisePage);
export const FreePractice = framed(FreePracticePage);
export const GlossaryOfPortals = framed<{ content: CatalogueContent }>(GlossaryPage);
export const SiteMap = framed<SiteMapPageProps>(SiteMapPage);
