import { storeContract } from "../contract.js";
import { taskStoreContract } from "../task-contract.js";
import { lmdbHarness } from "./harness.js";

storeContract("lmdb", lmdbHarness());
taskStoreContract("lmdb", lmdbHarness());
