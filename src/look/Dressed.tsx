import type { ReactNode } from 'react';

type DressedProps = {
  /** The portal in style sheets, and the edition worn. */
  portal: string;
  edition: string;
  /**
   * The colours and the style sheet of the edition, as texts: the page links every style sheet that it could ever need, these come when
   * they are worn.
   */
  css: string;
  children: ReactNode;
};

/** What a frame and its pages wear. */
export const Dressed = ({ portal, edition, css, children }: DressedProps) => (
  <div className={`portal ${portal} ${portal}--${edition}`}>
    <style href={`${portal}-${edition}`} precedence="portail">
      {css}
    </style>
    {children}
  </div>
);
