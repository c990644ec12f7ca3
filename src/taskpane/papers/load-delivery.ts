/** What packs papers for whoever is to have them. Not beside `loadPapers`: the page that saves would then be said to want it too, and it would hold all sentences once more. */
export const loadDelivery = () => import(/* webpackChunkName: "delivery" */ '../../delivery/delivery');
