import { storeContract } from "../contract.js";
import { leaseContract } from "../lease-contract.js";
import { portableContract } from "../portable-contract.js";
import { taskStoreContract } from "../task-contract.js";
import { lmdbHarness } from "./harness.js";

storeContract("lmdb", lmdbHarness());
taskStoreContract("lmdb", lmdbHarness());
leaseContract("lmdb", lmdbHarness());
portableContract("lmdb", lmdbHarness());
