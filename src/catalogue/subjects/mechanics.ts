import type { Subject } from "../subject.js";

export const subject: Subject = {
  id: "mechanics",
  name: "Physics: mechanics",
  units: [
    {
      id: "quantities-units",
      title: "Quantities, units and estimates",
      outcome: "can convert units, check dimensions and estimate an order of magnitude",
      minutes: [45, 0, 0],
      prerequisiteIds: [],
      bloom: "understand",
      kind: "procedure",
      tasks: [
        "Convert ten quantities, such as km per hour into metres per second",
        "Find the wrong formula among five by its units alone",
        "Estimate three quantities to the nearest power of ten",
      ],
      questions: [
        {
          question: "What are the SI base units of length, mass and time?",
          answer: "Metre, kilogram and second.",
        },
        { question: "How is a speed in km/h turned into m/s?", answer: "Divide by 3.6." },
        {
          question: "Does a formula with matching units have to be right?",
          answer: "No; a factor without units, such as 1/2, may still be wrong.",
        },
      ],
      exercise:
        "Measure the period of a pendulum ten times and give mean, spread and sensible digits",
    },
    {
      id: "vectors-components",
      title: "Vectors and components in physics",
      outcome: "can add vectors, split them into components and recombine them",
      minutes: [75, 45, 0],
      prerequisiteIds: [],
      bloom: "understand",
      kind: "procedure",
      tasks: [
        "Add three pairs of vectors by drawing and by components",
        "Split six forces into components along given axes",
        "Find the velocity of a boat that crosses a flowing river",
      ],
      questions: [
        {
          question: "What is the difference between speed and velocity?",
          answer: "Velocity has a direction; speed is its magnitude.",
        },
        {
          question: "What are the components of a vector of length A at angle t to the x-axis?",
          answer: "A cos t along x and A sin t along y.",
        },
        {
          question: "Can the sum of two vectors be shorter than each of them?",
          answer: "Yes, if they point in roughly opposite directions.",
        },
      ],
      exercise: "Draw a walk of four legs to scale and check its total displacement by components",
    },
    {
      id: "line-motion",
      title: "Motion along a line and its graphs",
      outcome: "can describe straight motion with graphs and with constant acceleration",
      minutes: [105, 75, 45],
      prerequisiteIds: ["quantities-units"],
      bloom: "apply",
      kind: "concept",
      tasks: [
        "Turn three position graphs into velocity graphs and back",
        "Solve eight problems with constant acceleration, listing knowns first",
        "Find the height of a drop from its time",
        "Walk a given position graph and describe what you did",
      ],
      questions: [
        {
          question: "What do slope and area of a velocity-time graph give?",
          answer: "Slope: acceleration. Area: displacement.",
        },
        {
          question: "What is the acceleration of a ball at the top of its flight, without air?",
          answer: "About 9.8 m/s^2 downwards, although its velocity is zero there.",
        },
        {
          question: "Which equation for constant acceleration does without the time?",
          answer: "v^2 = u^2 + 2as, with initial velocity u and displacement s.",
        },
      ],
      exercise:
        "Film a rolling ball beside a ruler and draw its position and velocity graphs from the frames",
    },
    {
      id: "plane-motion",
      title: "Projectiles and motion in a circle",
      outcome: "can treat motion in a plane by components and find centripetal acceleration",
      minutes: [90, 75, 60],
      prerequisiteIds: ["line-motion", "vectors-components"],
      bloom: "apply",
      kind: "concept",
      tasks: [
        "Solve four projectile problems in two columns, one for each direction",
        "Derive the range on level ground and the angle of the longest throw",
        "Show with velocity arrows why circular motion is accelerated",
      ],
      questions: [
        {
          question: "What is the horizontal acceleration of a projectile without air resistance?",
          answer: "Zero; its horizontal velocity stays constant.",
        },
        {
          question: "What is the acceleration in uniform circular motion?",
          answer: "v^2/r, directed towards the centre.",
        },
        {
          question:
            "A ball is dropped, another thrown horizontally from the same height. Which lands first on level ground?",
          answer: "Both together, without air resistance.",
        },
      ],
      exercise:
        "Predict where a ball that rolls off a table lands, test it five times and explain the difference",
    },
    {
      id: "newtons-laws",
      title: "Newton's laws and free-body diagrams",
      outcome: "can draw all forces on a body and apply Newton's laws",
      minutes: [120, 90, 70],
      prerequisiteIds: ["line-motion", "vectors-components"],
      bloom: "apply",
      kind: "concept",
      tasks: [
        "Draw free-body diagrams for ten situations, naming what exerts each force",
        "Find the partner of six forces by the third law",
        "Solve six problems, among them a lift that accelerates",
        "Explain three daily events in which no net force acts",
      ],
      questions: [
        {
          question: "What does a body do if no net force acts on it?",
          answer: "It stays at rest or moves on in a straight line at constant speed.",
        },
        {
          question: "Why do action and reaction not cancel?",
          answer: "They act on different bodies.",
        },
        {
          question: "What does a scale show when a lift accelerates upwards?",
          answer: "More than usual: it pushes with m(g + a).",
        },
      ],
      exercise:
        "Write a page that corrects three common errors about force and motion with diagrams",
    },
    {
      id: "friction-inclines",
      title: "Friction, slopes and connected bodies",
      outcome: "can solve problems with friction, inclined planes, strings and pulleys",
      minutes: [90, 75, 60],
      prerequisiteIds: ["newtons-laws"],
      bloom: "analyse",
      kind: "procedure",
      tasks: [
        "Choose axes for a slope and solve four problems on it",
        "Solve a pulley with two masses and check the case of equal masses",
        "Decide in three cases whether a block moves at all",
      ],
      questions: [
        {
          question: "What is the largest static friction force?",
          answer: "The coefficient of static friction times the normal force.",
        },
        {
          question: "What are the components of the weight on a slope of angle t?",
          answer: "mg sin t along the slope and mg cos t into it.",
        },
        {
          question: "At which angle does a block begin to slide?",
          answer: "When the tangent of the angle exceeds the coefficient of static friction.",
        },
      ],
      exercise:
        "Measure the static friction of three materials with a tilting board and give the uncertainty",
    },
    {
      id: "circular-forces",
      title: "Forces that keep a body on a circle",
      outcome: "can find which forces supply the centripetal force and what limits the speed",
      minutes: [75, 65, 55],
      prerequisiteIds: ["plane-motion", "friction-inclines"],
      bloom: "analyse",
      kind: "procedure",
      tasks: [
        "Draw the forces on a car in a flat bend, in a banked bend and on a hilltop",
        "Find the least speed at the top of a loop",
        "Analyse a conical pendulum",
      ],
      questions: [
        {
          question: "Is the centripetal force an extra force in a free-body diagram?",
          answer: "No, it is the name of the net force towards the centre.",
        },
        {
          question: "Which way does a ball fly if its string breaks?",
          answer: "Along the tangent, in the direction of its velocity at that moment.",
        },
        {
          question:
            "What is the least speed at the top of a loop of radius r, for a body that slides on its inside?",
          answer: "The square root of gr, where the track no longer pushes.",
        },
      ],
      exercise:
        "Compute for two speeds the angle at which the chains of a carousel hang, and draw the forces to scale",
    },
    {
      id: "work-kinetic",
      title: "Work, kinetic energy and power",
      outcome: "can compute work and use the work-energy theorem",
      minutes: [90, 70, 55],
      prerequisiteIds: ["newtons-laws"],
      bloom: "apply",
      kind: "concept",
      tasks: [
        "Compute the work of each force on a pulled sledge",
        "Find work from the area under a force graph",
        "Solve three stopping problems by energy and by acceleration, and compare",
        "Measure your power on a staircase",
      ],
      questions: [
        {
          question: "What is the work of a constant force?",
          answer: "Force times displacement times the cosine of the angle between them.",
        },
        {
          question:
            "How does the stopping distance change when the speed doubles, at the same braking force?",
          answer: "It becomes four times as long.",
        },
        {
          question: "Why does the normal force on a fixed floor do no work on a sliding box?",
          answer: "It is perpendicular to the motion.",
        },
      ],
      exercise:
        "Report your power on a staircase from your own measurements with units and uncertainty",
    },
    {
      id: "energy-conservation",
      title: "Potential energy and conservation of energy",
      outcome: "can solve problems by following energy from form to form",
      minutes: [90, 75, 60],
      prerequisiteIds: ["work-kinetic"],
      bloom: "analyse",
      kind: "concept",
      tasks: [
        "Draw energy bars for five processes",
        "Solve six problems with gravity and springs",
        "Find turning points from a potential energy graph",
        "Solve two problems again with friction",
      ],
      questions: [
        {
          question: "What is the potential energy of a spring stretched by x?",
          answer: "kx^2/2, with spring constant k.",
        },
        {
          question: "When is mechanical energy conserved?",
          answer: "When only conservative forces, such as gravity and springs, do work.",
        },
        {
          question:
            "What decides the speed at the foot of a frictionless slide, for a start from rest?",
          answer: "Only its height, not its shape or the mass.",
        },
      ],
      exercise:
        "Measure the rebound heights of a ball and show in a graph what share of energy each bounce keeps",
    },
    {
      id: "momentum",
      title: "Momentum, impulse and collisions",
      outcome: "can use conservation of momentum and tell kinds of collisions apart",
      minutes: [105, 85, 65],
      prerequisiteIds: ["energy-conservation"],
      bloom: "analyse",
      kind: "concept",
      tasks: [
        "Solve three elastic and three inelastic collisions along a line",
        "Solve one collision in the plane by components",
        "Explain with impulse why a car crumples and a helmet is padded",
        "Find the centre of mass of four arrangements",
      ],
      questions: [
        {
          question: "When is the momentum of a system conserved?",
          answer: "When no net external force acts on it.",
        },
        {
          question: "What is conserved in an elastic collision but not in an inelastic one?",
          answer: "Kinetic energy.",
        },
        {
          question: "What is impulse?",
          answer: "Force times duration; that of the net force equals the change of momentum.",
        },
      ],
      exercise: "Analyse a ballistic pendulum in two stages and justify which law holds in each",
    },
    {
      id: "rotation",
      title: "Torque, rotation and angular momentum",
      outcome: "can treat rigid bodies in balance, in rotation and in rolling",
      minutes: [135, 110, 90],
      prerequisiteIds: ["circular-forces", "momentum"],
      bloom: "analyse",
      kind: "concept",
      tasks: [
        "Write a table that pairs each linear quantity with its rotational partner",
        "Solve three problems of balance with ladders and beams",
        "Predict the order in which ball, disc and ring roll down, then test it",
        "Explain the spin of a skater with angular momentum",
      ],
      questions: [
        {
          question: "What is the torque of a force?",
          answer:
            "Force times its lever arm, the distance from the axis to the force's line of action.",
        },
        {
          question: "What is the kinetic energy of a body that rolls without slipping?",
          answer: "mv^2/2 + Iw^2/2, with I about the centre of mass, angular speed w and v = wr.",
        },
        {
          question: "When is angular momentum conserved?",
          answer: "When no net external torque acts.",
        },
      ],
      exercise:
        "Time two objects that roll down the same slope and compare with the predicted ratio of times",
    },
    {
      id: "oscillations",
      title: "Springs, pendulums and harmonic motion",
      outcome: "can recognise simple harmonic motion and predict its period",
      minutes: [90, 75, 65],
      prerequisiteIds: ["energy-conservation", "plane-motion"],
      bloom: "analyse",
      kind: "concept",
      tasks: [
        "Derive the equation of motion of a mass on a spring",
        "Draw position, velocity, acceleration and energy over one period",
        "Measure how the period of a pendulum depends on length and on mass",
      ],
      questions: [
        {
          question: "What is the condition for simple harmonic motion?",
          answer: "The restoring force is proportional to the displacement and opposite to it.",
        },
        {
          question: "What is the period of a mass m on a spring of constant k?",
          answer: "2 pi times the square root of m/k.",
        },
        {
          question: "How must a pendulum's length change to double its period, for small swings?",
          answer: "It must be four times as long.",
        },
      ],
      exercise:
        "Find g from a pendulum at five lengths with a straight-line graph and state the error",
    },
    {
      id: "gravitation",
      title: "Gravitation, planets and satellites",
      outcome: "can compute orbits and escape speeds from the law of gravitation",
      minutes: [75, 70, 60],
      prerequisiteIds: ["circular-forces", "energy-conservation"],
      bloom: "analyse",
      kind: "concept",
      optional: true,
      tasks: [
        "Find the mass of the Earth from g and its radius",
        "Derive Kepler's third law for circular orbits",
        "Compute the height of a satellite that stays above one place on the equator",
      ],
      questions: [
        {
          question: "How does gravitation depend on the distance of two point masses?",
          answer: "It falls with the square of the distance.",
        },
        {
          question: "Why do astronauts in orbit float?",
          answer: "They fall freely together with their craft; gravity is still there.",
        },
        {
          question:
            "How is escape speed related to the speed of a circular orbit at the same radius?",
          answer: "It is larger by a factor of the square root of 2.",
        },
      ],
      exercise:
        "Check Kepler's third law for four moons of one planet from tabled data, with a graph",
    },
    {
      id: "experiment",
      title: "A motion measured and explained",
      outcome: "can plan an experiment, model the motion and compare both with uncertainty",
      minutes: [120, 120, 120],
      prerequisiteIds: ["rotation", "oscillations"],
      bloom: "create",
      kind: "project",
      tasks: [
        "Choose a motion that you can film, such as a rolling can or a swinging door",
        "Predict it from the laws and list what you neglect",
        "Measure it at least ten times",
        "Improve the model by one effect and compare again",
      ],
      questions: [
        {
          question: "What is the difference between a random and a systematic error?",
          answer:
            "Random errors scatter and shrink by averaging; systematic ones shift all values alike.",
        },
        {
          question: "When do theory and measurement agree?",
          answer: "When they differ by no more than the uncertainties explain.",
        },
        {
          question: "Why plot data so that theory predicts a straight line?",
          answer: "Deviations are easy to see, and slope and intercept have a meaning.",
        },
      ],
      exercise:
        "Write a three-page report with prediction, data, graph with error bars and an honest comparison",
    },
  ],
  tips: [
    "Draw the picture and the forces before you write any equation.",
    "Solve with letters first and put in numbers at the end, with units.",
    "Test every result in an extreme case, such as no friction or a very large mass.",
  ],
  scope: {
    text: "A one-semester university course in mechanics of 3 credits is reckoned at about 135 hours of work; this plan is a shorter way through its core.",
    source: "US credit hour convention, 3 credits",
  },
};
