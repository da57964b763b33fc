import { hangingModel } from "./scenarios/hanging-model.js";
console.log(await hangingModel());
