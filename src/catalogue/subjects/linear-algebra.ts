import type { Subject } from "../subject.js";

export const subject: Subject = {
  id: "linear-algebra",
  name: "Linear algebra",
  units: [
    {
      id: "vectors",
      title: "Vectors, length and the dot product",
      outcome: "can add and scale vectors and find lengths and angles",
      minutes: [75, 50, 0],
      prerequisiteIds: [],
      bloom: "understand",
      kind: "concept",
      tasks: [
        "Draw sums and multiples of two vectors in the plane",
        "Compute six lengths and three angles with the dot product",
        "Describe a line and a plane in space with vectors",
      ],
      questions: [
        {
          question: "What is the dot product of (1, 2, 3) and (4, 0, -1)?",
          answer: "4 + 0 - 3 = 1.",
        },
        {
          question: "What does a dot product of 0 between two non-zero vectors say?",
          answer: "They are perpendicular.",
        },
        {
          question: "How does the dot product give the angle between two vectors?",
          answer: "Its value divided by the product of the lengths is the cosine of the angle.",
        },
      ],
      exercise:
        "Show with vectors that the diagonals of a parallelogram halve each other, with a drawing",
    },
    {
      id: "elimination",
      title: "Linear systems and Gaussian elimination",
      outcome: "can solve a linear system by row operations and describe all solutions",
      minutes: [105, 80, 45],
      prerequisiteIds: [],
      bloom: "apply",
      kind: "procedure",
      tasks: [
        "Bring three systems into reduced row echelon form by hand",
        "Write the solutions of a system with a free variable in parametric form",
        "Make one system each with no, one and infinitely many solutions",
      ],
      questions: [
        {
          question: "Which row operations leave the solutions unchanged?",
          answer:
            "Swapping rows, multiplying a row by a non-zero number, adding a multiple of a row to another.",
        },
        {
          question: "What is a pivot?",
          answer: "The first non-zero entry of a row in echelon form.",
        },
        {
          question: "When has a system no solution?",
          answer: "When elimination gives a row that says 0 equals a non-zero number.",
        },
      ],
      exercise:
        "Solve a system of three equations in four unknowns and check two members of the solution set",
    },
    {
      id: "matrices",
      title: "Matrix arithmetic and the matrix product",
      outcome: "can multiply matrices and use the rules that hold for them",
      minutes: [75, 50, 0],
      prerequisiteIds: ["vectors"],
      bloom: "apply",
      kind: "procedure",
      tasks: [
        "Multiply five pairs of matrices and note the sizes first",
        "Compute a matrix times a vector as rows and as a combination of columns",
        "Find two matrices that do not commute",
      ],
      questions: [
        {
          question: "When is the product AB defined, and what size has it?",
          answer: "If A is m by n and B is n by p; the product is m by p.",
        },
        {
          question: "What is the transpose of AB?",
          answer: "The transpose of B times the transpose of A.",
        },
        {
          question: "Does AB = 0 imply that A or B is 0?",
          answer: "No: two non-zero matrices can have product 0.",
        },
      ],
      exercise:
        "Write one matrix product in three views: entries, columns and rows, and compare them",
    },
    {
      id: "linear-maps",
      title: "Matrices as linear maps",
      outcome: "can write rotations, reflections and projections as matrices and compose them",
      minutes: [90, 75, 60],
      prerequisiteIds: ["matrices"],
      bloom: "apply",
      kind: "concept",
      tasks: [
        "Draw what six 2 by 2 matrices do to the unit square",
        "Find a matrix from the images of the basis vectors",
        "Compose a rotation and a reflection in both orders",
      ],
      questions: [
        {
          question: "When is a map T between vector spaces linear?",
          answer: "When T(u + v) = T(u) + T(v) and T(cu) = cT(u) for all vectors and numbers.",
        },
        {
          question: "What stands in the columns of the matrix of a linear map?",
          answer: "The images of the basis vectors.",
        },
        {
          question: "Why is a shift by a fixed non-zero vector not linear?",
          answer: "It moves the zero vector, and a linear map must keep it.",
        },
      ],
      exercise: "Draw a letter on squared paper and its images under four matrices that you choose",
    },
    {
      id: "inverses",
      title: "Inverse matrices",
      outcome: "can find an inverse by elimination and tell when none exists",
      minutes: [75, 60, 45],
      prerequisiteIds: ["elimination", "matrices"],
      bloom: "apply",
      kind: "procedure",
      tasks: [
        "Invert three matrices with row operations and check the product",
        "Write four statements that all mean that a square matrix is invertible",
        "Solve one system with the inverse and with elimination, and compare the work",
      ],
      questions: [
        {
          question: "What is the inverse of AB, if A and B are invertible?",
          answer: "The inverse of B times the inverse of A.",
        },
        {
          question: "What does Ax = 0 tell about an invertible A?",
          answer: "Its only solution is x = 0.",
        },
        {
          question: "What is the inverse of the matrix with rows (a, b) and (c, d)?",
          answer:
            "1/(ad - bc) times the matrix with rows (d, -b) and (-c, a), if ad - bc is not 0.",
        },
      ],
      exercise:
        "Encode a short message with an invertible 2 by 2 matrix and decode it with the inverse",
    },
    {
      id: "determinants",
      title: "Determinants as signed volume",
      outcome: "can compute determinants and say what they measure",
      minutes: [75, 60, 45],
      prerequisiteIds: ["inverses", "linear-maps"],
      bloom: "apply",
      kind: "concept",
      tasks: [
        "Compute two 3 by 3 determinants by expansion and two by row reduction",
        "Explain the sign and the size of a determinant with drawings",
        "Test how each row operation changes the determinant",
      ],
      questions: [
        {
          question: "What does a determinant of 0 say about a square matrix?",
          answer: "It is not invertible; its columns are linearly dependent.",
        },
        {
          question: "What is det(AB) for two square matrices of the same size?",
          answer: "det(A) times det(B).",
        },
        {
          question: "What happens to the determinant when two rows are swapped?",
          answer: "It changes its sign.",
        },
      ],
      exercise:
        "Find the area of a triangle from its three corners with a determinant and confirm it by drawing",
    },
    {
      id: "basis-dimension",
      title: "Span, independence, basis and dimension",
      outcome: "can test vectors for independence and find a basis of a subspace",
      minutes: [135, 110, 85],
      prerequisiteIds: ["elimination", "vectors"],
      bloom: "analyse",
      kind: "concept",
      tasks: [
        "Decide for six sets whether they are subspaces and name the failing condition",
        "Test four lists of vectors for independence",
        "Shrink a spanning list to a basis and extend an independent list to one",
        "Write a vector in the coordinates of two bases",
      ],
      questions: [
        {
          question: "When are vectors linearly independent?",
          answer: "When only the combination with all coefficients 0 gives the zero vector.",
        },
        {
          question: "What is a basis?",
          answer: "A linearly independent list that spans the space.",
        },
        {
          question: "What is the dimension of the polynomials of degree at most 2?",
          answer: "3, with basis 1, x, x^2.",
        },
      ],
      exercise:
        "Find a basis and the dimension of three subspaces, one of them a space of polynomials",
    },
    {
      id: "rank-nullity",
      title: "Column space, null space and rank",
      outcome: "can find the fundamental subspaces of a matrix and use the rank theorem",
      minutes: [90, 75, 65],
      prerequisiteIds: ["basis-dimension", "linear-maps"],
      bloom: "analyse",
      kind: "concept",
      tasks: [
        "Find bases of the column, row, null and left null space of two matrices",
        "Explain why row operations keep the null space but not the column space",
        "Predict the number of solutions of five systems from ranks alone",
      ],
      questions: [
        {
          question: "What does the rank-nullity theorem say for an m by n matrix?",
          answer: "Rank plus dimension of the null space is n, the number of columns.",
        },
        {
          question: "When is Ax = b solvable?",
          answer: "Exactly when b lies in the column space of A.",
        },
        {
          question: "Which columns of A form a basis of its column space?",
          answer: "The columns of A itself in which the echelon form has pivots.",
        },
      ],
      exercise:
        "Construct a 3 by 4 matrix of rank 2 and describe its four subspaces with bases and dimensions",
    },
    {
      id: "orthogonality",
      title: "Orthogonality, projection and Gram-Schmidt",
      outcome: "can project onto a subspace and build an orthonormal basis",
      minutes: [105, 85, 70],
      prerequisiteIds: ["basis-dimension"],
      bloom: "analyse",
      kind: "procedure",
      tasks: [
        "Project three vectors onto a line and onto a plane, with a sketch",
        "Run Gram-Schmidt on three vectors and check all dot products",
        "Find the orthogonal complement of a plane in space",
      ],
      questions: [
        {
          question: "What is the projection of v onto a non-zero vector u?",
          answer: "The dot product of v and u, divided by that of u with itself, times u.",
        },
        {
          question: "What is special about the projection of v onto a subspace?",
          answer: "It is the point of the subspace nearest to v.",
        },
        {
          question: "What is the inverse of a square matrix Q with orthonormal columns?",
          answer: "Its transpose.",
        },
      ],
      exercise:
        "Find the distance from a point to a plane in space in two ways and compare the results",
    },
    {
      id: "least-squares",
      title: "Least squares and the normal equations",
      outcome: "can fit a line or curve to data and explain the fit as a projection",
      minutes: [75, 65, 55],
      prerequisiteIds: ["orthogonality", "rank-nullity"],
      bloom: "evaluate",
      kind: "procedure",
      tasks: [
        "Fit a line to five points by hand",
        "Show that the error is perpendicular to the columns",
        "Fit a parabola to the same points and judge which model is better",
      ],
      questions: [
        {
          question: "What are the normal equations for Ax = b, with A^T the transpose?",
          answer: "A^T A x = A^T b.",
        },
        {
          question: "When do the normal equations have exactly one solution?",
          answer: "When the columns of A are linearly independent.",
        },
        {
          question: "What does least squares make as small as possible?",
          answer: "The sum of the squared differences between the entries of Ax and b.",
        },
      ],
      exercise: "Record eight measurements of your own, fit a line to them and draw the errors",
    },
    {
      id: "eigenvalues",
      title: "Eigenvalues and eigenvectors",
      outcome: "can find eigenvalues and eigenvectors and read them geometrically",
      minutes: [105, 85, 70],
      prerequisiteIds: ["determinants", "basis-dimension"],
      bloom: "analyse",
      kind: "concept",
      tasks: [
        "Guess the eigenvectors of a reflection, a projection and a shear, then compute them",
        "Find all eigenvalues and eigenspaces of three matrices",
        "Check the sum and the product of the eigenvalues with trace and determinant",
      ],
      questions: [
        {
          question: "What is an eigenvector of A?",
          answer: "A non-zero vector v with Av = cv for some number c, the eigenvalue.",
        },
        {
          question: "How are eigenvalues found by hand?",
          answer: "As the roots of the characteristic polynomial det(A - cI).",
        },
        {
          question: "Why has a rotation of the plane by 90 degrees no real eigenvalue?",
          answer: "It turns every non-zero vector out of its line.",
        },
      ],
      exercise:
        "Analyse a 3 by 3 matrix completely: characteristic polynomial, eigenvalues, eigenspaces, check",
    },
    {
      id: "diagonalisation",
      title: "Diagonalisation and powers of a matrix",
      outcome: "can diagonalise a matrix, compute its powers and tell when it fails",
      minutes: [90, 75, 65],
      prerequisiteIds: ["eigenvalues", "inverses"],
      bloom: "analyse",
      kind: "procedure",
      tasks: [
        "Diagonalise two matrices and multiply out to check",
        "Compute a tenth power by way of the diagonal form",
        "Show for one matrix that it cannot be diagonalised",
        "Find the long-term behaviour of a system with two states",
      ],
      questions: [
        {
          question: "When is an n by n matrix diagonalisable?",
          answer: "When it has n linearly independent eigenvectors.",
        },
        { question: "If A = P D P^(-1), what is A^k?", answer: "P D^k P^(-1)." },
        {
          question: "What does the spectral theorem say about a real symmetric matrix?",
          answer: "Its eigenvalues are real and it has an orthonormal basis of eigenvectors.",
        },
      ],
      exercise: "Derive a formula for the Fibonacci numbers by diagonalising a 2 by 2 matrix",
    },
    {
      id: "svd",
      title: "The singular value decomposition",
      outcome: "can explain the decomposition and judge an approximation of low rank",
      minutes: [90, 80, 75],
      prerequisiteIds: ["diagonalisation", "orthogonality", "rank-nullity"],
      bloom: "evaluate",
      kind: "concept",
      optional: true,
      tasks: [
        "Decompose a 2 by 2 matrix by hand",
        "Draw how the unit circle becomes an ellipse, with the singular values as half-axes",
        "Approximate a small image at three ranks with software and judge the loss",
      ],
      questions: [
        {
          question: "What are the singular values of A, with A^T the transpose?",
          answer: "The square roots of the eigenvalues of A^T A.",
        },
        {
          question: "Which matrices have a singular value decomposition?",
          answer: "All of them, square or not.",
        },
        {
          question: "How does the decomposition show the rank?",
          answer: "The rank is the number of non-zero singular values.",
        },
      ],
      exercise:
        "Compress a picture to three ranks and report for each the storage, the look and your verdict",
    },
    {
      id: "project",
      title: "A ranking or network solved with matrices",
      outcome: "can model a problem with matrices, solve it and explain the result",
      minutes: [120, 120, 120],
      prerequisiteIds: ["least-squares", "diagonalisation"],
      bloom: "create",
      kind: "project",
      tasks: [
        "Choose a case: ranking teams, linked pages, flows in a network or a population",
        "Set up the matrix for a small case and solve it by hand",
        "Solve a larger case with software and compare",
        "Explain which theorem guarantees that a solution exists, or why none does",
      ],
      questions: [
        {
          question: "Why start with a case small enough for paper?",
          answer: "It shows whether the model and the program agree before the numbers get large.",
        },
        {
          question: "How do you check a computed solution x of Ax = b?",
          answer: "Compute Ax - b and see whether it is close to zero compared with b.",
        },
        {
          question: "Why is a system with a nearly singular matrix treacherous?",
          answer: "Small errors in the data can change the solution greatly.",
        },
      ],
      exercise:
        "Write three pages with model, matrix, solution and check, so that another learner can redo it",
    },
  ],
  tips: [
    "Draw each idea in two dimensions before you compute it in more.",
    "Do the first example of each method by hand and the rest with software.",
    "For each theorem, find an example that breaks it when one condition is dropped.",
  ],
  scope: {
    text: "A one-semester university course in linear algebra is reckoned at about 135 hours of work; this plan is a shorter way through its core, with few proofs.",
    source: "US credit hour convention, 3 credits",
  },
};
