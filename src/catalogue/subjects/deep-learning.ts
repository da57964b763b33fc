import type { Subject } from "../subject.js";

export const subject: Subject = {
  id: "deep-learning",
  name: "Deep learning",
  units: [
    {
      id: "tensors",
      title: "Tensors, shapes and the GPU",
      outcome: "can create tensors, name each axis and predict the shape of a result",
      minutes: [75, 0, 0],
      prerequisiteIds: [],
      bloom: "remember",
      kind: "procedure",
      tasks: [
        "Create tensors with one, two, three and four axes and say what each axis could stand for",
        "Predict the shapes of ten operations, then run them and correct your rules",
        "Move a tensor to a GPU, if only in a hosted notebook, and time a large product on both devices",
      ],
      questions: [
        {
          question: "What shape does a (32, 10) matrix times a (10, 4) matrix have?",
          answer: "(32, 4): the inner sizes must agree and disappear.",
        },
        {
          question: "When can two axes be broadcast against each other?",
          answer: "When their sizes are equal or one of them is 1 (or the axis is missing).",
        },
        {
          question: "What do the four axes of a batch of colour images usually stand for?",
          answer: "Batch, channels, height and width; some libraries put the channels last.",
        },
      ],
      exercise: "Normalise a batch of images per channel with broadcasting and without any loop",
    },
    {
      id: "neurons-layers",
      title: "From one neuron to a layered network",
      outcome: "can compute a forward pass and explain why layers need a non-linearity",
      minutes: [75, 45, 0],
      prerequisiteIds: ["tensors"],
      bloom: "understand",
      kind: "concept",
      tasks: [
        "Compute the output of a network with two inputs and three hidden neurons on paper",
        "Choose weights by hand so that a small network computes XOR",
        "Count the parameters of a network with layers of 784, 128 and 10 units",
      ],
      questions: [
        {
          question: "Why is a stack of linear layers without activations no better than one?",
          answer: "A composition of linear maps is itself linear, so one layer could do the same.",
        },
        {
          question: "What does the ReLU function return?",
          answer: "The input if it is positive, otherwise 0.",
        },
        {
          question: "How many parameters has a dense layer with 128 inputs and 10 outputs?",
          answer: "1290: 128 x 10 weights and 10 biases.",
        },
      ],
      exercise: "Write the forward pass of a two-layer network with array operations only",
    },
    {
      id: "backpropagation",
      title: "Backpropagation by hand and by autograd",
      outcome: "can derive the gradients of a small network and check them numerically",
      minutes: [105, 75, 0],
      prerequisiteIds: ["neurons-layers"],
      bloom: "apply",
      kind: "procedure",
      tasks: [
        "Draw the computation graph of a one-neuron loss and push the gradient back through it",
        "Compare your gradient with a finite difference and with the library's result",
        "Build a tiny scalar autograd that supports addition, product and ReLU",
      ],
      questions: [
        {
          question: "Which rule of calculus is backpropagation an application of?",
          answer: "The chain rule, evaluated from the loss backwards so that results are reused.",
        },
        {
          question: "What happens to gradients where a value is used in two places?",
          answer: "The gradients from both paths are added.",
        },
        {
          question: "Why does backpropagation need more memory than the forward pass alone?",
          answer:
            "Intermediate activations are kept, because the gradients are computed from them.",
        },
      ],
      exercise: "Train a two-layer network on XOR with gradients that you derived yourself",
    },
    {
      id: "training-loop",
      title: "The training loop: batches, losses and optimisers",
      outcome:
        "can write a training loop from memory and choose loss, batch size and learning rate",
      minutes: [90, 75, 40],
      prerequisiteIds: ["backpropagation"],
      bloom: "apply",
      kind: "procedure",
      tasks: [
        "Write the loop for digit images without copying: load, predict, loss, backward, step",
        "Train with five learning rates a factor of ten apart and plot the losses together",
        "Replace plain gradient descent by momentum, then by Adam, and compare the curves",
      ],
      questions: [
        {
          question: "Which loss fits a classifier that chooses one of ten classes?",
          answer: "Cross-entropy over the softmax of the ten outputs.",
        },
        {
          question: "In PyTorch, why are gradients set to zero before each backward pass?",
          answer:
            "backward() adds to the stored gradients; otherwise old batches would count again.",
        },
        {
          question: "What does a loss that grows or turns into NaN suggest first?",
          answer: "That the learning rate is too high, or that an input or operation is invalid.",
        },
      ],
      exercise: "Train a dense network on handwritten digits and report its validation accuracy",
    },
    {
      id: "stable-signals",
      title: "Initialisation, normalisation and vanishing gradients",
      outcome: "can find where signals or gradients vanish in a deep network and mend it",
      minutes: [90, 75, 45],
      prerequisiteIds: ["training-loop"],
      bloom: "analyse",
      kind: "concept",
      tasks: [
        "Plot the spread of activations in a ten-layer network for three initialisations",
        "Swap sigmoid for ReLU and compare the gradients of the first layer",
        "Add batch normalisation, then layer normalisation, and note what each averages over",
      ],
      questions: [
        {
          question: "Why do gradients vanish in deep sigmoid networks?",
          answer: "Each layer multiplies by the sigmoid's slope, which is at most 0.25.",
        },
        {
          question: "Over which axis does batch norm average, and over which does layer norm?",
          answer:
            "Batch norm over the examples of a batch, per feature; layer norm over the features of one example.",
        },
        {
          question: "How does a residual connection help gradients?",
          answer: "It adds the input to the output, so the gradient also has a direct path back.",
        },
      ],
      exercise: "Make a twenty-layer dense network trainable and show the loss before and after",
    },
    {
      id: "regularising",
      title: "Fighting overfitting: dropout, decay, augmentation",
      outcome: "can read training curves and choose a fitting remedy for overfitting",
      minutes: [90, 75, 45],
      prerequisiteIds: ["training-loop"],
      bloom: "analyse",
      kind: "procedure",
      tasks: [
        "Overfit a network on two hundred images on purpose and plot both curves",
        "Add dropout, weight decay and augmentation one at a time and compare the gaps",
        "Stop early on validation loss and keep the best weights",
      ],
      questions: [
        {
          question: "What does dropout do in training, and what at prediction time?",
          answer:
            "In training it zeroes random activations and scales up the rest; at prediction it does nothing.",
        },
        {
          question: "Which sign in the curves shows overfitting?",
          answer: "Training loss keeps falling while validation loss stops falling or rises.",
        },
        {
          question: "When does mirroring images harm instead of help?",
          answer: "When it changes the label, as with letters, digits or left and right signs.",
        },
      ],
      exercise: "Halve the gap between training and validation accuracy and say what did it",
    },
    {
      id: "convolutions",
      title: "Convolutional networks for images",
      outcome: "can design a small convolutional network and compute its shapes and parameters",
      minutes: [105, 90, 60],
      prerequisiteIds: ["stable-signals"],
      bloom: "analyse",
      kind: "concept",
      tasks: [
        "Slide an edge filter over a six by six image on paper",
        "Compute the output size for four choices of kernel, stride and padding",
        "Train a three-block network on small colour images and show its first-layer filters",
      ],
      questions: [
        {
          question: "How many weights has a 3x3 convolution from 16 to 32 channels, without bias?",
          answer: "4608: 3 x 3 x 16 x 32.",
        },
        {
          question: "Which two properties save a convolution parameters over a dense layer?",
          answer: "Local connections and weights that are shared across positions.",
        },
        {
          question: "What size results from a 32x32 input, 3x3 kernel, stride 1 and padding 1?",
          answer: "32x32: (32 + 2 x 1 - 3) / 1 + 1 = 32.",
        },
      ],
      exercise: "Beat your dense network on the same images with fewer parameters",
    },
    {
      id: "transfer",
      title: "Transfer learning with a pretrained network",
      outcome: "can adapt a pretrained network to a small data set and justify what was frozen",
      minutes: [90, 75, 45],
      prerequisiteIds: ["convolutions", "regularising"],
      bloom: "evaluate",
      kind: "procedure",
      tasks: [
        "Replace the last layer of a pretrained network and train only that",
        "Unfreeze the upper blocks with a learning rate ten times smaller",
        "Compare frozen, fine-tuned and from-scratch training on the same split",
      ],
      questions: [
        {
          question: "Why must inputs be normalised as in the pretraining?",
          answer:
            "The weights expect that distribution; other inputs make the features less useful.",
        },
        {
          question: "When is it enough to train only the new head?",
          answer: "When data are few and similar to those of the pretraining.",
        },
        {
          question: "Why is a small learning rate used for fine-tuning?",
          answer: "Large steps would destroy the features that were learnt before.",
        },
      ],
      exercise: "Build a classifier for five classes from a hundred photographs of your own",
    },
    {
      id: "sequences",
      title: "Embeddings and recurrent networks for text",
      outcome: "can turn text into tokens and vectors and train a recurrent model on them",
      minutes: [105, 80, 45],
      prerequisiteIds: ["training-loop"],
      bloom: "apply",
      kind: "procedure",
      tasks: [
        "Tokenise a corpus, build a vocabulary and pad a batch of sentences",
        "Train an embedding and list the nearest neighbours of five words",
        "Train a character-level recurrent model and sample text at three temperatures",
      ],
      questions: [
        {
          question: "What is an embedding layer?",
          answer: "A trainable table that maps each token id to a vector.",
        },
        {
          question: "Which problem of plain recurrent networks do LSTM gates ease?",
          answer: "Gradients that vanish over many time steps; the gates keep a path for memory.",
        },
        {
          question: "What does a higher sampling temperature do?",
          answer: "It flattens the probabilities, so that rarer tokens are drawn more often.",
        },
      ],
      exercise: "Classify the mood of short reviews with an embedding and an LSTM",
    },
    {
      id: "attention",
      title: "Attention and the transformer block",
      outcome: "can trace queries, keys and values through a transformer block and implement it",
      minutes: [120, 110, 90],
      prerequisiteIds: ["sequences", "stable-signals"],
      bloom: "analyse",
      kind: "concept",
      tasks: [
        "Compute attention for three tokens with two-dimensional vectors by hand",
        "Implement a causal self-attention layer and test that the future cannot leak",
        "Stack blocks into a tiny language model and train it on one book",
      ],
      questions: [
        {
          question: "Which formula gives scaled dot-product attention?",
          answer: "softmax(Q K^T / sqrt(d_k)) V, with d_k the size of the keys.",
        },
        {
          question: "Why does a transformer need positional information?",
          answer:
            "Without it, self-attention treats the tokens as a set and cannot tell their order.",
        },
        {
          question: "How does the cost of full self-attention grow with sequence length?",
          answer: "Quadratically: every token attends to every other one.",
        },
      ],
      exercise: "Implement multi-head attention and match the library's layer on the same weights",
    },
    {
      id: "troubleshooting",
      title: "When a network refuses to learn",
      outcome: "can diagnose a failing training run by ordered checks and judge which fix worked",
      minutes: [90, 75, 60],
      prerequisiteIds: ["stable-signals", "regularising"],
      bloom: "evaluate",
      kind: "procedure",
      tasks: [
        "Check that the first loss of a ten-class model is near the logarithm of ten",
        "Overfit one single batch to a loss near zero before training on everything",
        "Plant three bugs in a copy of a working script, leave it for two days and find them again",
      ],
      questions: [
        {
          question: "What loss should an untrained ten-class softmax classifier have, roughly?",
          answer: "About 2.3, the natural logarithm of 10.",
        },
        {
          question: "What does it show if a network cannot overfit one batch?",
          answer:
            "Most likely a bug or a bad setting in the model, loss or optimiser, not a lack of data.",
        },
        {
          question:
            "What goes wrong if a PyTorch model with dropout is left in train mode for testing?",
          answer:
            "Random units are still dropped, so that results are worse and vary between runs.",
        },
      ],
      exercise: "Write your own checklist of ten checks and use it on a run that failed",
    },
    {
      id: "generative",
      title: "Autoencoders and diffusion models",
      outcome: "can compare how autoencoders and diffusion models generate and where each fails",
      minutes: [90, 80, 70],
      prerequisiteIds: ["convolutions"],
      bloom: "analyse",
      kind: "concept",
      optional: true,
      tasks: [
        "Train an autoencoder on digits and walk between two codes",
        "Turn it into a variational one and sample new digits",
        "Add noise to an image in steps and train a small network to predict that noise",
      ],
      questions: [
        {
          question: "What are the two terms of a variational autoencoder's loss?",
          answer:
            "A reconstruction error and the KL divergence of the code's distribution from the prior.",
        },
        {
          question:
            "What does the network of a denoising diffusion model typically learn to predict?",
          answer:
            "The noise that was added to an image at a given step (or, equivalently, the clean image).",
        },
        {
          question: "Why are samples from diffusion models slow to make?",
          answer: "The network runs many times, removing a little noise in each step.",
        },
      ],
      exercise: "Generate a grid of new digits and point out the flaws of five of them",
    },
    {
      id: "defended-classifier",
      title: "A classifier you can defend, from data to demo",
      outcome: "can plan, train, evaluate and present a deep model for a problem of their own",
      minutes: [165, 150, 140],
      prerequisiteIds: ["transfer", "attention", "troubleshooting"],
      bloom: "create",
      kind: "project",
      tasks: [
        "State the task, the metric and a simple baseline before any training",
        "Train at least three variants and log settings, seeds and curves",
        "Look at fifty mistakes, group them and repair the largest group",
        "Show the model in a small demo with its limits written beside it",
      ],
      questions: [
        {
          question: "Why is the test set touched only once, at the end?",
          answer: "Every choice made by looking at it makes its score too optimistic.",
        },
        {
          question: "What is an ablation?",
          answer: "Removing one component at a time to see how much it contributes.",
        },
        {
          question: "Why run the same settings with several random seeds?",
          answer: "To see whether a difference is larger than the scatter between runs.",
        },
      ],
      exercise:
        "Publish a notebook with baseline, final model, error analysis and a limits section",
    },
  ],
  tips: [
    "Write shapes as comments beside each line until you predict them without thinking.",
    "Start with small data and small models: ten quick runs teach more than one long one.",
    "Implement each idea once by hand, then change one thing at a time and log every result.",
  ],
};
