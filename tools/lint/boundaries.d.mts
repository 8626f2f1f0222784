/** The rules of dependency-cruiser, for their test. */
declare const boundaries: { readonly forbidden: readonly { readonly name: string; readonly comment: string }[] };
export default boundaries;
